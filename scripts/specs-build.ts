import { specsBuildCommand, runCommand } from "@justone-clients/spec-tools";

await runCommand(specsBuildCommand, process.cwd(), process.argv.slice(2));
