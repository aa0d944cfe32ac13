import { runCommand } from "@justone-clients/spec-tools";
import { ciDriftCommand } from "@justone-clients/dev-commands";

await runCommand(ciDriftCommand, process.cwd(), process.argv.slice(2));
