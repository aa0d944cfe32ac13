import { runCommand } from "@justone-clients/spec-tools";
import { ciDriftCommand } from "@justone-clients/test-utils";

await runCommand(ciDriftCommand, process.cwd(), process.argv.slice(2));
