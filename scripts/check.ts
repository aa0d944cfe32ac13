import { runCommand } from "@justone-clients/spec-tools";
import { checkCommand } from "@justone-clients/test-utils";

await runCommand(checkCommand, process.cwd(), process.argv.slice(2));
