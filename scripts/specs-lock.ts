import { specsLockCommand, runCommand } from "@justone-clients/spec-tools";

await runCommand(specsLockCommand, process.cwd(), process.argv.slice(2));
