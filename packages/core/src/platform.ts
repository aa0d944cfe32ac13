export { createClient } from "./create-client.ts";
export type { OperationTable } from "./operation.ts";
export type { PathGet } from "./path-get.ts";
export type { PathPost } from "./path-post.ts";
