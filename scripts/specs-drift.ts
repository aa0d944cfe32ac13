import { runCommand, specsDriftCommand } from "@justone-clients/spec-tools";

await runCommand(specsDriftCommand, process.cwd(), process.argv.slice(2));
