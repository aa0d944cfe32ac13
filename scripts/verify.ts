import { runCommand } from "@justone-clients/spec-tools";
import { verifyCommand } from "@justone-clients/dev-commands";

await runCommand(verifyCommand, process.cwd(), process.argv.slice(2));
