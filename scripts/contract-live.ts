import { runCommand } from "@justone-clients/spec-tools";
import { contractLiveCommand } from "@justone-clients/test-utils";

await runCommand(contractLiveCommand, process.cwd(), process.argv.slice(2));
