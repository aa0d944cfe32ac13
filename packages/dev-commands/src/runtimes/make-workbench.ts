import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { loadDocument, loadPublisher, selectPlatforms } from "@justone-clients/spec-tools";
import { startMockServer } from "@justone-clients/test-kit/mock";
import { makeScratchProject } from "@justone-clients/test-kit";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { RUNTIMES_FOLDER } from "./install-runtimes.ts";

/** What every target is tried with. */
export interface Workbench {
  /** A project outside the workspace with the packed packages and the programs. */
  readonly folder: string;
  readonly mockUrl: string;
  readonly close: () => Promise<void>;
}

const PROGRAMS = ["program.js", "main.js", "worker.js", "consumer.ts"];

/** Packs and installs all packages in a scratch project, and starts a mock of the platform the program calls. */
export async function makeWorkbench(): Promise<Workbench> {
  const platforms = selectPlatforms(await loadPublisher(REPOSITORY_ROOT), undefined);
  const project = await makeScratchProject(platforms.map(({ name }) => name));
  const { folder } = project;
  await Promise.all(PROGRAMS.map((file) => copyFile(join(RUNTIMES_FOLDER, file), join(folder, file))));
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
