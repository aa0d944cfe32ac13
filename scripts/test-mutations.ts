import { runCommand } from "@justone-clients/spec-tools";
import { mutationsCommand } from "@justone-clients/dev-commands";

await runCommand(mutationsCommand, process.cwd(), process.argv.slice(2));
