export { startCommand } from "./main-job/start-command.ts";
export { mockCommand } from "./mock/mock-command.ts";
export { findToken } from "./token/find-token.ts";
