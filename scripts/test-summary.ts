import { runCommand } from "@justone-clients/spec-tools";
import { testSummaryCommand } from "@justone-clients/dev-commands";

await runCommand(testSummaryCommand, process.cwd(), process.argv.slice(2));
