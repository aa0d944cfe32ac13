import { runCommand } from "@justone-clients/spec-tools";
import { contractLiveCommand } from "@justone-clients/dev-commands";

await runCommand(contractLiveCommand, process.cwd(), process.argv.slice(2));
