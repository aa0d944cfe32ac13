import { documentOperations, loadDocument } from "@justone-clients/spec-tools";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "../repository.ts";
import { compileCases } from "../types/compile-cases.ts";
import { describeOperationSchemas, type SchemaExports } from "./describe-operation-schemas.ts";

/** The tests of a platform's schemas: they accept and refuse what they should, and have the types of their operations. */
export async function describeSchemas(platform: string, schemas: SchemaExports): Promise<void> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  const operations = documentOperations(document);

  describe(`the schemas of ${platform}`, () => {
    describeOperationSchemas(document, schemas);

    it("the schemas have exactly the types of their operations", () => {
      const prelude = [
        `import type * as client from "@justone-clients/${platform}";`,
        `import * as schemas from "@justone-clients/${platform}/schemas";`,
        "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
        "declare function same<A, B>(isSame: Same<A, B>): void;",
        "",
      ].join("\n");
      const codes = operations.map(({ operationId, parametersType, dataType }) => {
        const kinds = [["parameters", parametersType] as const, ["data", dataType] as const];
        return kinds
          .map(([kind, type]) => {
            const schema = `typeof schemas.${operationId}.${kind}`;
            return `same<${schema}, schemas.StandardSchemaV1<client.${type}, client.${type}>>(true);`;
          })
          .join("\n");
      });
      const wrong = operations.map(({ operationId }) => `same<typeof schemas.${operationId}.data, { a: 1 }>(true);`);
      const found = compileCases(join(REPOSITORY_ROOT, "packages", platform), prelude, [...codes, ...wrong]);
      expect(found).toEqual([...codes.map(() => []), ...wrong.map(() => [2345])]);
    });
  });
}
