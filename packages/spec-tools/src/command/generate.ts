import { generateClients } from "../generate/generate-clients.ts";
import type { Command } from "./command.ts";
import { checkOption, platformOption, readCheck, readPlatforms } from "./common-options.ts";
import { writeOrCheck } from "./write-or-check.ts";

/** `pnpm generate`: the documents become the types and the operation tables of the packages. */
export const generateCommand: Command = {
  name: "pnpm generate",
  summary: "Writes packages/<platform>/src/generated from specs/generated. Offline.",
  options: [platformOption, checkOption],
  run: async (options, output) => {
    const generated = await generateClients(output.root, readPlatforms(options));
    return writeOrCheck(generated, readCheck(options), "pnpm generate", output);
  },
};
