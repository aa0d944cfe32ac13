export * from "@justone-clients/core";
export { createRednoteClient } from "./create-rednote-client.ts";
export type * from "./generated/client.ts";
