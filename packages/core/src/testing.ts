export { createPlatformTestFetch } from "./testing/create-test-fetch.ts";
export type { ExampleTable } from "./testing/types.ts";
export type { Fault } from "./testing/fault.ts";
export type { EmptyData, TestAnswer } from "./testing/types.ts";
export type { StepOptions, TestCall, TestFetch, TestFetchOptions } from "./testing/test-fetch.ts";
export type { Sleep } from "./testing/wait.ts";
