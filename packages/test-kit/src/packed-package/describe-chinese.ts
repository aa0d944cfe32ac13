import { loadDocument, platformTypeName } from "@justone-clients/spec-tools";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "../repository.ts";
import { makeScratchProject, type ScratchProject } from "./scratch-project.ts";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
};

/** Tests the types with Chinese docstrings in a new project with the packed tarball. */
export function describeChinese(platform: string): void {
  const [type, name] = [platformTypeName(platform), `@justone-clients/${platform}`];

  describe(`the types of ${platform} with Chinese docstrings`, () => {
    let project: ScratchProject;
    beforeAll(async () => {
      project = await makeScratchProject([platform]);
    });
    afterAll(() => project.remove());

    it("show a Chinese docstring for every method, and an English one without the subpath", async () => {
      const { document } = await loadDocument(REPOSITORY_ROOT, platform);
      const methods = Object.values(document.paths).flatMap((one) =>
        Object.values(one).map(({ operationId }) => operationId),
      );
      const chinese = docsOf(project.folder, `${name}/zh`, `${type}Methods`);
      const english = docsOf(project.folder, name, `${type}Methods`);
      expect([...chinese.keys()].toSorted()).toEqual(methods.toSorted());
      for (const doc of chinese.values()) expect(doc).toMatch(/\p{Script=Han}/u);
      for (const doc of english.values()) expect(doc).not.toMatch(/\p{Script=Han}/u);
    });

    it("are assignable to the default types, and the default types to them", async () => {
      const code = [
        `import * as chinese from "${name}/zh";`,
        `import type * as english from "${name}";`,
        `export const toEnglish = (client: chinese.${type}Client): english.${type}Client => client;`,
        `export const toChinese = (client: english.${type}Client): chinese.${type}Client => client;`,
        `type Precise = english.ClientWithIntegers<english.${type}Client, "bigint">;`,
        `export const precise: Precise = chinese.create${type}Client({ integers: "bigint" });`,
        `export const isSame: keyof typeof english extends keyof typeof chinese ? true : false = true;`,
      ].join("\n");
      await project.write("types.ts", `${code}\n`);
      expect(await project.compile(["types.ts"], "strict")).toBe("");
    });

    it("belong to the same module at run time", async () => {
      const code = [
        `import * as chinese from "${name}/zh";`,
        `import * as english from "${name}";`,
        "console.log(chinese === english);",
      ].join("\n");
      await project.write("same.js", `${code}\n`);
      expect(await project.run("same.js")).toBe("true\n");
    });
  });
}

/** The docstrings of the members of an interface, as an editor reads them. */
function docsOf(folder: string, module: string, interfaceName: string): Map<string, string> {
  const file = join(folder, "docs.ts");
  const disk = ts.createCompilerHost(OPTIONS);
  const code = `import type { ${interfaceName} } from "${module}";\nexport declare const methods: ${interfaceName};\n`;
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    readFile: (name) => (name === file ? code : disk.readFile(name)),
    getSourceFile: (name, language) => {
      return name === file ? ts.createSourceFile(name, code, language) : disk.getSourceFile(name, language);
    },
  };
  const program = ts.createProgram([file], OPTIONS, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const statement = source?.statements.find((node) => ts.isVariableStatement(node));
  const [declaration] = statement?.declarationList.declarations ?? [];
  if (declaration === undefined) throw new Error(`${module} was not read`);
  const members = checker.getTypeAtLocation(declaration).getProperties();
  return new Map(
    members.map((member) => [member.name, ts.displayPartsToString(member.getDocumentationComment(checker))]),
  );
}
