export * from "@justone-clients/core";
export { createPgyClient } from "./create-pgy-client.ts";
export type * from "./generated/client.ts";
