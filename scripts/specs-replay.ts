import { runCommand } from "@justone-clients/spec-tools";
import { replayCommand } from "@justone-clients/dev-commands";

await runCommand(replayCommand, process.cwd(), process.argv.slice(2));
