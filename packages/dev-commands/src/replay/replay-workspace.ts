import { CommandError, loadPublisher, packageFiles, selectPlatforms } from "@justone-clients/spec-tools";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Folders in which past releases are processed one after the other. */
export interface ReplayWorkspace {
  /** A checkout with specs/publisher.json, before its first pull. */
  readonly root: string;
  readonly platforms: readonly string[];
  /**
   * Writes the packages of every platform, with their generated code, to a new folder. Each release has its own folder,
   * because Node loads a module only once.
   */
  readonly packages: (release: string, generated: ReadonlyMap<string, string>) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Makes a workspace that uses the built core of this checkout.
 *
 * @throws CommandError (exit code 1) if core is not built
 */
export async function createReplayWorkspace(checkout: string): Promise<ReplayWorkspace> {
  if (!existsSync(join(checkout, "packages/core/dist/index.js"))) {
    throw new CommandError(
      1,
      "packages/core is not built. Run pnpm exec turbo run build --filter=@justone-clients/core",
    );
  }
  const work = await mkdtemp(join(tmpdir(), "justone-replay-"));
  const root = join(work, "checkout");
  await mkdir(join(root, "specs"), { recursive: true });
  await cp(join(checkout, "specs/publisher.json"), join(root, "specs/publisher.json"));
  await writeFile(join(root, "specs/lock.json"), '{\n  "definitions": {}\n}\n');
  const core = join(checkout, "packages/core");
  // The compiler check finds core in the checkout; Node and the compiler find it from every package.
  await mkdir(join(root, "packages"));
  await symlink(core, join(root, "packages/core"));
  await mkdir(join(work, "node_modules/@justone-clients"), { recursive: true });
  await symlink(core, join(work, "node_modules/@justone-clients/core"));
  const platforms = selectPlatforms(await loadPublisher(root), undefined);
  return {
    root,
    platforms: platforms.map(({ name }) => name),
    packages: async (release, generated) => {
      const folder = join(work, release);
      const written = platforms
        .flatMap((platform) => [...packageFiles(platform)])
        .filter(([file]) => isPackageCode(file));
      await Promise.all([...written, ...generated].map(([file, text]) => write(join(folder, file), text)));
      return folder;
    },
    close: () => rm(work, { recursive: true, force: true }),
  };
}

function isPackageCode(file: string): boolean {
  return file.includes("/src/") || file.endsWith("/package.json");
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
