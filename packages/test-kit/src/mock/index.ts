export { observeFetch } from "./observed-fetch.ts";
export { startMockServer } from "./mock-server.ts";
