import type { DocLanguage } from "../generate/docstrings.ts";
import { generateClients } from "../generate/generate-clients.ts";
import { CommandError } from "../lib/command-error.ts";
import type { Command, OptionValues } from "./command.ts";
import { checkOption, platformOption, readCheck, readPlatforms } from "./options.ts";
import { writeOrCheck } from "./output-files.ts";

/** `pnpm generate`: the documents become the types and the tables of the packages. */
export const generateCommand: Command = {
  name: "pnpm generate",
  summary: "Writes packages/<platform>/src/generated from specs/generated. Offline.",
  options: [
    platformOption,
    checkOption,
    { flags: "--language <language>", description: "what docstrings are written in: en (default) or zh" },
  ],
  run: async (options, output) => {
    const check = readCheck(options);
    // A check takes nothing on trust.
    const language = readLanguage(options);
    const generated = await generateClients(output.root, readPlatforms(options), { language, cached: !check });
    return writeOrCheck(generated, check, language === "en" ? "pnpm generate" : "pnpm generate --language zh", output);
  },
};

function readLanguage({ language = "en" }: OptionValues): DocLanguage {
  if (language === "en" || language === "zh") return language;
  throw new CommandError(2, `--language ${String(language)}: expected en or zh`);
}
