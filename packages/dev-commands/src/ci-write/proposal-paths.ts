// Lower case only, so that no two paths are the same on a case-insensitive disk, and no leading dot: `..`, `.git`.
const NAME = "(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./]|$))[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_-])?";
const MAX_LENGTH = 160;

// What `specs:pull`, `specs:build`, `generate` and `specs:drift --changeset` write. People own the rest of specs/.
const DRIFT_PATHS = [
  new RegExp(`^specs/(?:published|observed|generated)/(?:${NAME}/){0,4}${NAME}\\.json$`),
  /^specs\/lock\.json$/,
  new RegExp(`^packages/${NAME}/src/generated/(?:${NAME}/){0,4}${NAME}\\.ts$`),
  /^\.changeset\/drift-[a-z0-9-]+\.md$/,
];

// What `changeset version` writes.
const RELEASE_PATHS = [
  new RegExp(`^(?:packages/${NAME}|scripts)/(?:package\\.json|CHANGELOG\\.md)$`),
  /^\.changeset\/[a-z0-9-]+\.md$/,
];

/** Whether the workflow `drift` may propose a change of this path. */
export function isDriftPath(path: string): boolean {
  return matches(DRIFT_PATHS, path);
}

/** Whether the workflow `release` may propose a change of this path. */
export function isReleasePath(path: string): boolean {
  return matches(RELEASE_PATHS, path);
}

/** A value that was found instead of an allowed path, in characters that no log and no terminal interprets. */
export function shownPath(path: unknown): string {
  return String(path)
    .slice(0, 100)
    .replaceAll(/[^\w./-]/g, "?");
}

function matches(patterns: readonly RegExp[], path: string): boolean {
  return path.length <= MAX_LENGTH && patterns.some((pattern) => pattern.test(path));
}
