import { runGit } from "./programs.ts";
import type { ProposedFile } from "./proposal.ts";

const VERSION = /^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?$/i;
const RANGE = /^(?:workspace:)?[~^]?(?:\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?|\*)?$/i;
const DEPENDENCIES = new Set(["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"]);

/**
 * Checks that the proposed manifests differ from the committed ones only in versions, so that a proposal adds no script and no
 * dependency.
 *
 * @throws Error for any other difference, and for a manifest that is added or deleted
 */
export async function checkManifests(root: string, files: readonly ProposedFile[]): Promise<void> {
  for (const { path, content } of files.filter((file) => file.path.endsWith("/package.json"))) {
    const committed = await runGit(root, ["show", `HEAD:${path}`]);
    if (content === undefined || withoutVersions(content.toString()) !== withoutVersions(committed))
      throw new Error(`The proposal is refused: ${path} differs in more than versions.`);
  }
}

// The order of the properties is compared too: `changeset version` keeps it.
function withoutVersions(text: string): string {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  const masked = Object.entries(manifest).map(([name, value]) => {
    if (name === "version") return [name, mask(VERSION, value)];
    if (!DEPENDENCIES.has(name) || typeof value !== "object" || value === null) return [name, value];
    return [name, Object.entries(value).map(([dependency, range]) => [dependency, mask(RANGE, range)])];
  });
  return JSON.stringify(masked);
}

function mask(pattern: RegExp, value: unknown): unknown {
  return typeof value === "string" && pattern.test(value) ? "" : value;
}
