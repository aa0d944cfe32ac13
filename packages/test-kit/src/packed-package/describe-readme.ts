import { loadDocument } from "@justone-clients/spec-tools";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MockServer, startMockServer } from "../mock/mock-server.ts";
import { REPOSITORY_ROOT } from "../repository.ts";
import { installedFolder } from "./pack-tarballs.ts";
import { makeScratchProject, type ScratchProject } from "./scratch-project.ts";

const NO_NETWORK = 'globalThis.fetch = () => Promise.reject(new Error("A test used the network."));';
const MOCK_URL = "http://127.0.0.1:4010";

/**
 * Tests each TypeScript example of the README in a new project with the packed tarballs: it compiles and runs, against a
 * mock of this platform or, if the example is a test, without network.
 */
export function describeReadme(platform: string, expectedOutputs: readonly RegExp[]): void {
  let project: ScratchProject;
  let mock: MockServer;
  let outputs: Readonly<Record<"loose" | "strict", string>>;

  beforeAll(async () => {
    project = await makeScratchProject([platform], [await installedFolder("core", "valibot")]);
    mock = await startMockServer((await loadDocument(REPOSITORY_ROOT, platform)).document);
    const examples = await readExamples();
    await Promise.all(examples.map((example, index) => project.write(fileName(index + 1), setUp(example, mock.url))));
    const files = examples.map((_, index) => fileName(index + 1));
    outputs = { loose: await project.compile(files, "loose"), strict: await project.compile(files, "strict") };
  });
  afterAll(() => Promise.all([mock.close(), project.remove()]));

  describe("the README", () => {
    it("the README has as many examples as there are expected outputs", async () => {
      expect(await readExamples()).toHaveLength(expectedOutputs.length);
    });

    it.for(["loose", "strict"] as const)("the examples of the README compile with %s options", (how) => {
      expect(outputs[how]).toBe("");
    });

    const numbered = expectedOutputs.map((expectedOutput, index) => [index + 1, expectedOutput] as const);
    it.for(numbered)("example %i of the README runs with the packed tarballs", async ([number, output]) => {
      expect((await readExamples())[number - 1]).toContain(`"@justone-clients/${platform}`);
      expect(await project.run(fileName(number).replace(".ts", ".js"))).toMatch(output);
    });
  });
}

function fileName(number: number): string {
  return `example-${number}.ts`;
}

// The README uses the default port of `pnpm mock`; this mock has a free port. Examples that are tests need no mock.
function setUp(example: string, mockUrl: string): string {
  if (!example.includes(MOCK_URL)) return `${NO_NETWORK}\n${example}`;
  return `${example.replace(MOCK_URL, mockUrl)}\nexport {};\n`;
}

async function readExamples(): Promise<string[]> {
  const readme = await readFile(join(REPOSITORY_ROOT, "README.md"), "utf8");
  return [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, example = ""]) => example);
}
