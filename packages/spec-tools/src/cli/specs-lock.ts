import { lockDefinition } from "../definitions/lock-definition.ts";
import { loadLock, LOCK_FILE, type LockEntry, origins, serializeLock } from "../definitions/lock.ts";
import { loadPublisher } from "../definitions/publisher.ts";
import { CommandError } from "../lib/command-error.ts";
import type { Command, OptionValues } from "./command.ts";
import { checkOption, readCheck } from "./options.ts";
import { writeOrCheck } from "./output-files.ts";

const ORIGINS = `${origins.slice(0, -1).join(", ")} or ${origins.at(-1)}`;

/** `pnpm specs:lock`: records a manually added or replaced definition and its source. */
export const specsLockCommand: Command = {
  name: "pnpm specs:lock",
  summary: "Records a definition of specs/published and its source in specs/lock.json. Uses no network.",
  arguments: "<file>",
  options: [
    { flags: "--origin <origin>", description: `origin of the definition: ${ORIGINS}` },
    { flags: "--source <url>", description: "URL of the definition at the publisher" },
    { flags: "--hidden", description: "record that the documentation of the publisher does not list the operation" },
    checkOption,
  ],
  run: async (options, output, [file = ""]) => {
    const provenance = { origin: readOrigin(options), source: readSource(options), hidden: options["hidden"] === true };
    const publisher = await loadPublisher(output.root);
    const lock = await lockDefinition(
      output.root,
      publisher,
      await loadLock(output.root),
      output.userPath(file),
      provenance,
    );
    const files = new Map([[LOCK_FILE, serializeLock(lock)]]);
    return writeOrCheck({ files, ownedFolders: [] }, readCheck(options), "pnpm specs:lock", output);
  },
};

function readSource({ source }: OptionValues): string {
  if (typeof source === "string") return source;
  throw new CommandError(2, "--source is missing; expected the URL of the definition at the publisher");
}

function readOrigin({ origin }: OptionValues): LockEntry["origin"] {
  const known = origins.find((name) => name === origin);
  if (known !== undefined) return known;
  const given = typeof origin === "string" ? `--origin ${origin}` : "--origin is missing";
  throw new CommandError(2, `${given}: expected ${ORIGINS}`);
}
