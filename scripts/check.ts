import { runCommand } from "@justone-clients/spec-tools";
import { checkCommand } from "@justone-clients/dev-commands";

await runCommand(checkCommand, process.cwd(), process.argv.slice(2));
