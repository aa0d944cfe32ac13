export { createPlatformTestFetch } from "./testing/create-platform-test-fetch.ts";
export type { ExampleTable } from "./testing/example-table.ts";
export type { Fault } from "./testing/fault.ts";
export type { EmptyData, TestAnswer } from "./testing/test-answer.ts";
export type { StepOptions, TestCall, TestFetch, TestFetchOptions } from "./testing/test-fetch.ts";
export type { Sleep } from "./testing/wait.ts";
