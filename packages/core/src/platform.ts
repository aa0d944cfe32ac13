export { createClient } from "./client/create-client.ts";
export type { OperationTable } from "./client/client-tools.ts";
export type { PathGet } from "./client/path-types.ts";
export type { PathPost } from "./client/path-types.ts";
