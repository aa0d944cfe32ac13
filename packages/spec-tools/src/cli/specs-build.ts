import { buildSpecs } from "../document/build-specs.ts";
import type { Command } from "./command.ts";
import { checkOption, platformOption, readCheck, readPlatforms } from "./options.ts";
import { writeOrCheck } from "./output-files.ts";

/** `pnpm specs:build`: builds one document per platform from the published definitions. */
export const specsBuildCommand: Command = {
  name: "pnpm specs:build",
  summary: "Builds specs/generated/<platform>.json from specs/published. Uses no network.",
  options: [platformOption, checkOption],
  run: async (options, output) => {
    const built = await buildSpecs(output.root, readPlatforms(options));
    return writeOrCheck(built, readCheck(options), "pnpm specs:build", output);
  },
};
