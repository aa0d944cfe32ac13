export * from "@justone-clients/core";
export { createPgyClient, type PgyClient } from "./create-pgy-client.ts";
export type * from "./generated/client.ts";
