export { createPlatformTestFetch } from "./testing/create-test-fetch.ts";
export type { ExampleTable } from "./testing/example-table.ts";
export type { Fault } from "./testing/fault.ts";
export type { ReplyOptions, TestCall, TestFetch, TestFetchOptions } from "./testing/test-fetch.ts";
export type { EmptyData, TestResponse } from "./testing/test-response.ts";
export type { Sleep } from "./testing/wait.ts";
