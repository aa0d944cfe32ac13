import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadDocument } from "@justone-clients/spec-tools";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MockServer, startMockServer } from "../mock/start-mock-server.ts";
import { REPOSITORY_ROOT } from "../repository-root.ts";
import { makeScratchProject, type ScratchProject } from "./make-scratch-project.ts";

const NO_NETWORK = 'globalThis.fetch = () => Promise.reject(new Error("A test went to the network."));';
const MOCK_URL = "http://127.0.0.1:4010";

/**
 * Holds the README to its word: its TypeScript examples, pasted into a new project that has the packed tarballs, compile
 * and run, the first against a mock of this platform, that of a test without any network.
 */
export function describeReadme(platform: string, expectedOutput: RegExp): void {
  let project: ScratchProject;
  let mock: MockServer;

  beforeAll(async () => {
    project = await makeScratchProject([platform]);
    mock = await startMockServer((await loadDocument(REPOSITORY_ROOT, platform)).document);
  }, 120_000);
  afterAll(() => Promise.all([mock.close(), project.remove()]));

  describe("the README's example", () => {
    it("of a call compiles and runs against a mock, from the packed tarballs", async () => {
      const example = await readExample(MOCK_URL);
      expect(example).toContain(`"@justone-clients/${platform}"`);
      // The README names the port pnpm mock has by default; here it is one the system chose.
      await project.write("example.ts", `${example.replace(MOCK_URL, mock.url)}\nexport {};\n`);
      expect(await project.compile("example.ts", "loose")).toBe("");
      expect(await project.compile("example.ts", "strict")).toBe("");
      expect(await project.run("example.js")).toMatch(expectedOutput);
    }, 60_000);

    it("of a test compiles and passes without a network, from the packed tarballs", async () => {
      const example = await readExample(`"@justone-clients/${platform}/testing"`);
      await project.write("test.ts", `${NO_NETWORK}\n${example}`);
      expect(await project.compile("test.ts", "loose")).toBe("");
      expect(await project.compile("test.ts", "strict")).toBe("");
      expect(await project.run("test.js")).toMatch(/ pass 1\n/);
    }, 120_000);
  });
}

async function readExample(mark: string): Promise<string> {
  const readme = await readFile(join(REPOSITORY_ROOT, "README.md"), "utf8");
  const examples = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, example = ""]) => example);
  const found = examples.find((example) => example.includes(mark));
  if (found === undefined) throw new Error(`README.md: expected an example with ${mark} in a ts block`);
  return found;
}
