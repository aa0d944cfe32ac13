// Windows reserves these names in every folder, with and without an extension.
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)/i;
const FORBIDDEN = /[<>:"\\|?*\p{Cc}]|[. ]$/u;
// Windows allows 260 characters, the folder of the checkout included.
const MAX_LENGTH = 160;

/** Finds paths of a git tree that macOS or Windows cannot check out as they are, one line per problem. */
export function findUnportablePaths(paths: readonly string[]): string[] {
  return [...paths.flatMap(pathProblems), ...collisions(paths)];
}

function pathProblems(path: string): string[] {
  const names = path.split("/");
  return [
    ...(path.length > MAX_LENGTH ? [`longer than ${MAX_LENGTH} characters: ${path}`] : []),
    ...(path.normalize("NFC") === path ? [] : [`not in Unicode form NFC: ${path}`]),
    ...(names.some((name) => RESERVED.test(name)) ? [`a name that Windows reserves: ${path}`] : []),
    ...(names.some((name) => FORBIDDEN.test(name)) ? [`a character that Windows forbids: ${path}`] : []),
  ];
}

// Folders collide too: a case-insensitive disk merges src/ and Src/.
function collisions(paths: readonly string[]): string[] {
  const spellings = new Map<string, string>();
  const problems = new Set<string>();
  for (const path of paths.flatMap(withFolders)) {
    const key = path.normalize("NFC").toLowerCase();
    const first = spellings.get(key) ?? path;
    spellings.set(key, first);
    if (first !== path) problems.add(`the same path on a case-insensitive disk: ${first} and ${path}`);
  }
  return [...problems];
}

function withFolders(path: string): string[] {
  const names = path.split("/");
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
