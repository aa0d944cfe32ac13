import { runCommand, specsObserveCommand } from "@justone-clients/spec-tools";

await runCommand(specsObserveCommand, process.cwd(), process.argv.slice(2));
