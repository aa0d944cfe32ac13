import { generateCommand, runCommand } from "@justone-clients/spec-tools";

await runCommand(generateCommand, process.cwd(), process.argv.slice(2));
