import { documentOperations, loadDocument, platformTypeName } from "@justone-clients/spec-tools";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requiredParameters } from "../client/parameters.ts";
import { REPOSITORY_ROOT } from "../repository.ts";
import { installedFolder } from "./pack-tarballs.ts";
import { makeScratchProject, type ScratchProject } from "./scratch-project.ts";

/** Tests the schemas in new projects with the packed tarballs: one with valibot, and one without it. */
export function describePackedSchemas(platform: string): void {
  const { name, types } = programParts(platform);

  describe(`the packed schemas of ${platform}`, () => {
    let projects: Readonly<Record<"with" | "without", ScratchProject>>;
    let operation: TestedOperation;

    beforeAll(async () => {
      operation = await findOperation(platform);
      projects = {
        with: await makeScratchProject([platform], [await installedFolder("core", "valibot")]),
        without: await makeScratchProject([platform]),
      };
    });
    afterAll(() => Promise.all([projects.with.remove(), projects.without.remove()]));

    it("the packed schemas validate parameters in a project with valibot", async () => {
      const { operationId, parameters } = operation;
      const code = `import { ${operationId} as schema } from "${name}/schemas";
const validate = (value) => schema.parameters["~standard"].validate(value);
console.log(validate(${JSON.stringify(parameters)}).issues, validate({}).issues.length > 0);`;
      await projects.with.write("validate.js", code);
      expect(await projects.with.run("validate.js")).toBe("undefined true\n");
    });

    it.for(["with", "without"] as const)("the packed schemas compile in a project %s valibot", async (how) => {
      const { operationId, parametersType } = operation;
      const code = `${types}import type { ${parametersType} } from "${name}";
export const same: Output<typeof schemas.${operationId}.parameters> extends ${parametersType} ? true : false = true;
`;
      await projects[how].write("types.ts", code);
      expect(await projects[how].compile(["types.ts"], "strict")).toBe("");
    });

    it("the packed schemas make a client refuse wrong parameters before they are sent", async () => {
      const code = clientProgram(platform, operation);
      await projects.with.write("client.js", code);
      expect(await projects.with.run("client.js")).toBe(
        "true undefined\nfalse configuration\nfalse configuration\n1\n",
      );
    });

    it("the packed schemas are the only part of the package that requires valibot", async () => {
      const code = programWithoutValibot(platform, operation);
      await projects.without.write("without.js", code);
      expect(await projects.without.run("without.js")).toBe("function\nERR_MODULE_NOT_FOUND true\n");
    });
  });
}

interface TestedOperation {
  readonly operationId: string;
  /** Valid parameters. */
  readonly parameters: object;
  readonly parametersType: string;
}

async function findOperation(platform: string): Promise<TestedOperation> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  const found = documentOperations(document).find(({ allOptional }) => !allOptional);
  if (found === undefined) throw new Error(`${platform} has no operation with a required parameter`);
  return { ...found, parameters: requiredParameters(found.parameters) };
}

function clientProgram(platform: string, { operationId, parameters }: TestedOperation): string {
  const { create, name } = programParts(platform);
  const valid = JSON.stringify(parameters);
  return `import * as schemas from "${name}/schemas";
import { ${create} } from "${name}";
import { createTestFetch } from "${name}/testing";
const testFetch = createTestFetch();
const client = ${create}({ token: "unused", fetch: testFetch, validate: schemas });
const calls = [${valid}, {}, { ...${valid}, unknown: 1 }].map((one) => client.safe.${operationId}(one));
for (const { ok, error } of await Promise.all(calls)) console.log(ok, error?.kind);
console.log(testFetch.calls.length);`;
}

function programWithoutValibot(platform: string, { operationId }: TestedOperation): string {
  const { create, name } = programParts(platform);
  return `import { ${create} } from "${name}";
import { createTestFetch } from "${name}/testing";
console.log(typeof ${create}({ token: "unused", fetch: createTestFetch() }).${operationId});
await import("${name}/schemas").catch(({ code, message }) => console.log(code, message.includes("'valibot'")));`;
}

function programParts(platform: string): Readonly<Record<"create" | "name" | "types", string>> {
  const [create, name] = [`create${platformTypeName(platform)}Client`, `@justone-clients/${platform}`];
  // Valid with and without valibot, because the declarations do not import it.
  const types = `import * as schemas from "${name}/schemas";
import { ${create} } from "${name}";
export const client = ${create}({ token: "unused", validate: schemas });
type Output<Schema extends schemas.StandardSchemaV1> = NonNullable<Schema["~standard"]["types"]>["output"];
`;
  return { create, name, types };
}
