import { platformAddCommand, runCommand } from "@justone-clients/spec-tools";

await runCommand(platformAddCommand, process.cwd(), process.argv.slice(2));
