export { startMockServer, type MockServer } from "./mock/start-mock-server.ts";
