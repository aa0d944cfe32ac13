import { runCommand } from "@justone-clients/spec-tools";
import { checkDocumentsCommand } from "@justone-clients/dev-commands";

await runCommand(checkDocumentsCommand, process.cwd(), process.argv.slice(2));
