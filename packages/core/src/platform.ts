export { createClient } from "./client/create-client.ts";
export type { OperationTable } from "./client/client-tools.ts";
export type { PathGet, PathPost } from "./client/path-types.ts";
