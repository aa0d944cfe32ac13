/** A line that may contain a phrase although a pattern refuses it. */
export interface ProseException {
  readonly file: string;
  /** The id of the pattern. */
  readonly pattern: string;
  /** A part of the line. */
  readonly line: string;
  readonly reason: string;
}

/** Accepted lines. The check fails if an entry matches no finding, so that unused entries are removed. */
export const EXCEPTIONS: readonly ProseException[] = [
  {
    file: "packages/spec-tools/tests/drift/fixtures/parameter-fixtures.ts",
    pattern: "place",
    line: "export const parameterPlaceChanged: Fixture",
    reason: "the name of a fixture is the stable kind of its rule",
  },
];

/** Files that quote the refused phrases because they define or test them. */
export const QUOTING_FILES: readonly string[] = [
  "packages/dev-commands/src/prose/exceptions.ts",
  "packages/dev-commands/src/prose/idioms.ts",
  "packages/dev-commands/src/prose/terms.ts",
  "packages/dev-commands/src/prose/exceptions.ts",
  "packages/dev-commands/src/prose/patterns.test.ts",
];
