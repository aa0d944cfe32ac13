export { ciDriftCommand } from "./ci-drift/ci-drift-command.ts";
export { contractLiveCommand } from "./live/contract-live-command.ts";
export { mockCommand } from "./mock/mock-command.ts";
export { checkProseCommand } from "./prose/check-prose-command.ts";
export { replayCommand } from "./replay/replay-command.ts";
export { runtimesCommand } from "./runtimes/runtimes-command.ts";
export { startCommand } from "./smoke/start-command.ts";
export { checkCommand } from "./tasks/check-command.ts";
export { testCommand, testLoadedCommand, testSummaryCommand } from "./tasks/test-command.ts";
