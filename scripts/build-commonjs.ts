import { writeCommonJs } from "@justone-clients/dev-commands/package-build";

await writeCommonJs(process.cwd());
