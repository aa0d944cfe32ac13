import { runCommand } from "@justone-clients/spec-tools";
import { ciVersionCommand } from "@justone-clients/dev-commands";

await runCommand(ciVersionCommand, process.cwd(), process.argv.slice(2));
