export * from "@justone-clients/core";
export { createRednoteClient, type RednoteClient } from "./create-rednote-client.ts";
export type * from "./generated/client.ts";
