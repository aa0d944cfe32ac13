import { runCommand } from "@justone-clients/spec-tools";
import { runtimesCommand } from "@justone-clients/dev-commands";

await runCommand(runtimesCommand, process.cwd(), process.argv.slice(2));
