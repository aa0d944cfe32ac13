import { runCommand } from "@justone-clients/spec-tools";
import { startCommand } from "@justone-clients/test-utils";

await runCommand(startCommand, process.cwd(), process.argv.slice(2));
