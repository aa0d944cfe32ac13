export type { EmptyData, Fault, ReplyOptions, Sleep, TestCall, TestResponse } from "@justone-clients/core/testing";
export type { TestFetch, TestFetchOptions } from "@justone-clients/core/testing";
export { createTestFetch } from "./create-test-fetch.ts";
