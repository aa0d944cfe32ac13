import { runCommand } from "@justone-clients/spec-tools";
import { platformAddCommand } from "@justone-clients/dev-commands";

await runCommand(platformAddCommand, process.cwd(), process.argv.slice(2));
