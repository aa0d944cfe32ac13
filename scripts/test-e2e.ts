import { runCommand } from "@justone-clients/spec-tools";
import { testE2eCommand } from "@justone-clients/dev-commands";

await runCommand(testE2eCommand, process.cwd(), process.argv.slice(2));
