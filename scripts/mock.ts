import { runCommand } from "@justone-clients/spec-tools";
import { mockCommand } from "@justone-clients/dev-commands";

await runCommand(mockCommand, process.cwd(), process.argv.slice(2));
