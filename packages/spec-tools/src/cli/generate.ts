import type { DocLanguage } from "../generate/docstrings.ts";
import { generateClients } from "../generate/generate-clients.ts";
import { CommandError } from "../lib/command-error.ts";
import type { Command, OptionValues } from "./command.ts";
import { checkOption, platformOption, readCheck, readPlatforms } from "./options.ts";
import { writeOrCheck } from "./output-files.ts";

/** `pnpm generate`: generates the code of the platform packages from the built documents. */
export const generateCommand: Command = {
  name: "pnpm generate",
  summary: "Generates packages/<platform>/src/generated from specs/generated. Uses no network.",
  options: [
    platformOption,
    checkOption,
    { flags: "--language <language>", description: "language of the docstrings: en (default) or zh" },
  ],
  run: async (options, output) => {
    const check = readCheck(options);
    const language = readLanguage(options);
    // A check must not depend on the cache, which may be stale.
    const generated = await generateClients(output.root, readPlatforms(options), { language, cached: !check });
    return writeOrCheck(generated, check, language === "en" ? "pnpm generate" : "pnpm generate --language zh", output);
  },
};

function readLanguage({ language = "en" }: OptionValues): DocLanguage {
  if (language === "en" || language === "zh") return language;
  throw new CommandError(2, `--language ${String(language)}: expected en or zh`);
}
