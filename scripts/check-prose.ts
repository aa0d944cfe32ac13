import { runCommand } from "@justone-clients/spec-tools";
import { checkProseCommand } from "@justone-clients/dev-commands";

await runCommand(checkProseCommand, process.cwd(), process.argv.slice(2));
