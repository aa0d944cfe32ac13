import { CommandError, loadDocument, loadPublisher, selectPlatforms } from "@justone-clients/spec-tools";
import { makeScratchProject, REPOSITORY_ROOT, runPnpm } from "@justone-clients/test-kit";
import { startMockServer } from "@justone-clients/test-kit/mock";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";

/** The folders and the mock that every target is tested with. */
export interface RuntimeWorkspace {
  /** A project outside the workspace with the packed packages and the programs. */
  readonly folder: string;
  readonly mockUrl: string;
  readonly close: () => Promise<void>;
}

const PROGRAMS = ["program.js", "main.js", "worker.js", "consumer.ts"];

/** Packs and installs all packages in a scratch project, and starts a mock of the platform the program calls. */
export async function createRuntimeWorkspace(): Promise<RuntimeWorkspace> {
  const platforms = selectPlatforms(await loadPublisher(REPOSITORY_ROOT), undefined);
  const project = await makeScratchProject(platforms.map(({ name }) => name));
  const { folder } = project;
  await Promise.all(PROGRAMS.map((file) => copyFile(join(RUNTIMES_FOLDER, file), join(folder, file))));
  // The same program as a CommonJS module, which has the types of the CommonJS build.
  await copyFile(join(RUNTIMES_FOLDER, "consumer.ts"), join(folder, "consumer.cts"));
  const mock = await startMockServer((await loadDocument(REPOSITORY_ROOT, "rednote")).document, { cors: true });
  return {
    folder,
    mockUrl: mock.url,
    close: async () => {
      await mock.close();
      await project.remove();
    },
  };
}

/** The folder that pins the runtimes. It is outside the workspace, so that `pnpm install` stays fast. */
const RUNTIMES_FOLDER: string = join(REPOSITORY_ROOT, "packages/dev-commands/runtimes");

/**
 * Installs the runtimes from their lockfile. Returns at once if they are installed.
 *
 * @throws CommandError (exit code 3) if the registry cannot be reached
 */
export async function installRuntimes(): Promise<void> {
  try {
    await runPnpm(RUNTIMES_FOLDER, ["install", "--frozen-lockfile", "--prefer-offline"]);
  } catch (thrown) {
    throw new CommandError(3, `the runtimes could not be installed: ${String(thrown)}`);
  }
}

/** A file of the installed runtimes, such as `node-22/bin/node`. */
export function runtimeFile(path: string): string {
  return join(RUNTIMES_FOLDER, "node_modules", path);
}
