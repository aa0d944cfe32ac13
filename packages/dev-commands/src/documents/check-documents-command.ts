import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Command, CommandError } from "@justone-clients/spec-tools";
import { lintDocuments } from "./lint-documents.ts";

const FOLDER = "specs/generated";

/** `pnpm check:documents`: lints the generated documents. */
export const checkDocumentsCommand: Command = {
  name: "pnpm check:documents",
  summary: `Lints OpenAPI documents with Redocly CLI; without files, those in ${FOLDER}. Offline.`,
  arguments: "[file...]",
  options: [],
  run: async (_, { root, log, userPath }, typed) => {
    // Redocly reads a backslash as an escape of a pattern.
    const chosen = typed.map((path) => relative(root, userPath(path).absolute).split(sep).join("/"));
    const files = chosen.length > 0 ? chosen : await listDocuments(root);
    const problems = await lintDocuments(root, files);
    for (const { file, line, rule, message } of problems) log(`${file}:${line}: ${message} (${rule})`);
    if (problems.length > 0) {
      throw new CommandError(1, `${problems.length} problems in ${files.length} documents`, { problems });
    }
    log(`${files.length} documents checked`);
    return { files: files.length };
  },
};

async function listDocuments(root: string): Promise<string[]> {
  const names = (await readdir(join(root, FOLDER))).filter((name) => name.endsWith(".json")).toSorted();
  if (names.length === 0) throw new CommandError(1, `${FOLDER} contains no document; run pnpm specs:build`);
  return names.map((name) => `${FOLDER}/${name}`);
}
