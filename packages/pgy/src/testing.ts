export type { EmptyData, Fault, Sleep, StepOptions, TestAnswer, TestCall } from "@justone-clients/core/testing";
export type { TestFetch, TestFetchOptions } from "@justone-clients/core/testing";
export { createTestFetch } from "./create-test-fetch.ts";
