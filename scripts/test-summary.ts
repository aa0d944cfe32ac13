import { runCommand } from "@justone-clients/spec-tools";
import { testSummaryCommand } from "@justone-clients/test-utils";

await runCommand(testSummaryCommand, process.cwd(), process.argv.slice(2));
