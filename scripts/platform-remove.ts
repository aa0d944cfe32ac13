import { runCommand } from "@justone-clients/spec-tools";
import { platformRemoveCommand } from "@justone-clients/dev-commands";

await runCommand(platformRemoveCommand, process.cwd(), process.argv.slice(2));
