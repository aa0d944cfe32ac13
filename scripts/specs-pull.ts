import { runCommand, specsPullCommand } from "@justone-clients/spec-tools";

await runCommand(specsPullCommand, process.cwd(), process.argv.slice(2));
