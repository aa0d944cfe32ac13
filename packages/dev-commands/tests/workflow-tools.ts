// Programs that download what they run or install, with the words that make them do it.
const INSTALLERS: readonly RegExp[] = [
  /^(?:npx|pnpx|bunx|uvx|pipx)\b/,
  /^(?:pnpm|yarn|bun) (?:dlx|x|add)\b/,
  /^npm (?:install|i|add|exec|x)\b/,
  /^corepack (?:prepare|use|install)\b/,
  /^(?:uv )?(?:pip3?|gem|cargo|go|brew|apt|apt-get|dnf|apk) (?:install|add|run)\b/,
];
const DOWNLOADS = /^(?:curl|wget|deno run https?:)\b/;
const EXACT = /^(?:@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+$/;
// These run one package; what follows its name are its own arguments.
const RUNNERS = /^(?:npx|pnpx|bunx|uvx|pipx|pnpm dlx|yarn dlx|bun x|npm exec|npm x|corepack)\b/;

/** Finds the commands of a script that run or install a tool without an exact version, or without the lockfile. */
export function findUnpinnedTools(script: string): string[] {
  const commands = script
    .replaceAll("\\\n", " ")
    .split(/\n|&&|\|\|?|;|\$\(|`|\bthen\b|\bdo\b|[(){}]/)
    .map((command) => command.trim().replace(/^(?:(?:sudo|env|time|exec|command|[A-Z_]+=\S*)\s+(?!-v))+/, ""));
  return commands.filter(isUnpinned);
}

function isUnpinned(command: string): boolean {
  if (DOWNLOADS.test(command)) return true;
  if (/^(?:pnpm|npx .*pnpm@\S+) (?:install|i)\b/.test(command) && !command.includes("--frozen-lockfile")) return true;
  if (!INSTALLERS.some((pattern) => pattern.test(command))) return false;
  const names = packagesOf(command);
  return names.length === 0 || names.some((name) => !EXACT.test(name));
}

function packagesOf(command: string): string[] {
  const isRunner = RUNNERS.test(command);
  const words = command.split(/\s+/);
  const start = /^(?:npx|pnpx|bunx|uvx)$/.test(words[0] ?? "") ? 1 : 2;
  const named = words.slice(start).filter((word) => !word.startsWith("-"));
  return isRunner ? named.slice(0, 1) : named;
}
