import { runCommand } from "@justone-clients/spec-tools";
import { testCommand } from "@justone-clients/dev-commands";

await runCommand(testCommand, process.cwd(), process.argv.slice(2));
