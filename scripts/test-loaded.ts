import { runCommand } from "@justone-clients/spec-tools";
import { testLoadedCommand } from "@justone-clients/dev-commands";

await runCommand(testLoadedCommand, process.cwd(), process.argv.slice(2));
