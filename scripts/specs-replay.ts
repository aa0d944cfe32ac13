import { runCommand } from "@justone-clients/spec-tools";
import { replayCommand } from "@justone-clients/test-utils";

await runCommand(replayCommand, process.cwd(), process.argv.slice(2));
