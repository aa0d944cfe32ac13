import { glob, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Command, CommandError } from "@justone-clients/spec-tools";
import { EXCEPTIONS, type ProseException, QUOTING_FILES } from "./exceptions.ts";
import { type Finding, findPhrases } from "./find-phrases.ts";

const FILES = [
  "*.{md,json,yaml}",
  ".oxlintrc.json",
  ".ci/*",
  ".github/**/*.{md,yml}",
  "scripts/*.{ts,json}",
  "specs/publisher.json",
  "specs/overlays/**/*.json",
  "packages/*/*.{md,json}",
  "packages/*/{src,tests,bench,runtimes}/**/*.{ts,js,json}",
];

// Changelogs, like changesets and generated files, contain published texts, which are not ours to reword.
const SKIPPED = ["**/node_modules", "**/dist", "**/generated", "**/CHANGELOG.md", "**/*-lock.yaml"];

/** A refused phrase and the file that contains it. */
interface FileFinding extends Finding {
  readonly file: string;
  /** The text of the whole line. */
  readonly source: string;
}

/** `pnpm check:prose`: finds phrases that are hard to read in hand-written files. */
export const checkProseCommand: Command = {
  name: "pnpm check:prose",
  summary: "Checks the wording of comments, docstrings, messages and Markdown in hand-written files.",
  arguments: "[path...]",
  options: [],
  run: async (_, { root, log, userPath }, typed) => {
    const paths = typed.map((path) => relative(root, userPath(path).absolute).split(sep).join("/"));
    const files = (await listFiles(root)).filter(
      (file) => paths.length === 0 || paths.some((path) => path === "" || `${file}/`.startsWith(`${path}/`)),
    );
    const all = (await Promise.all(files.map((file) => checkFile(root, file)))).flat();
    const findings = all.filter((finding) => !EXCEPTIONS.some((exception) => applies(exception, finding)));
    const unused =
      paths.length > 0 ? [] : EXCEPTIONS.filter((exception) => !all.some((finding) => applies(exception, finding)));
    for (const { file, line, phrase, pattern } of findings) {
      log(`${file}:${line}: ${phrase} - ${pattern.reason}; ${pattern.suggestion}`);
    }
    for (const { file, pattern } of unused) log(`${file}: the exception for ${pattern} matches no line; remove it`);
    const problems = findings.length + unused.length;
    if (problems > 0) throw new CommandError(1, `${problems} problems in ${files.length} files`, { findings, unused });
    log(`${files.length} files checked`);
    return { files: files.length };
  },
};

async function listFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(FILES, { cwd: root, exclude: SKIPPED })) files.push(file.split(sep).join("/"));
  return files.filter((file) => !QUOTING_FILES.includes(file)).toSorted();
}

async function checkFile(root: string, file: string): Promise<FileFinding[]> {
  const text = await readFile(join(root, file), "utf8");
  const lines = text.split("\n");
  return findPhrases(file, text).map((finding) => ({ ...finding, file, source: lines[finding.line - 1] ?? "" }));
}

function applies(exception: ProseException, { file, pattern, source }: FileFinding): boolean {
  return exception.file === file && exception.pattern === pattern.id && source.includes(exception.line);
}
