export { observeFetch } from "./observed-fetch.ts";
export { startMockServer } from "./start-mock-server.ts";
