import { runCommand } from "@justone-clients/spec-tools";
import { startCommand } from "@justone-clients/dev-commands";

await runCommand(startCommand, process.cwd(), process.argv.slice(2));
