import { documentOperations, operationName } from "@justone-clients/spec-tools";
import { expectRows } from "@justone-clients/test-tables";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { describeOperations } from "../src/contract/describe-operations.ts";
import { describeOperationSchemas } from "../src/schemas/describe-operation-schemas.ts";
import { describeTestFetch } from "../src/testing/test-fetch.ts";
import { compileCases } from "../src/types/compile-cases.ts";
import { describeCalls } from "../src/types/describe-calls.ts";
import { makePlatform } from "./make-platform.ts";
import { ODD_DEFINITIONS } from "./odd-definitions.ts";

const made = await makePlatform(ODD_DEFINITIONS);
const operations = documentOperations(made.document);

afterAll(made.remove);

describe("the contract of odd operations", () => {
  describeOperations(made.document, operations.map(({ id }) => id).toSorted(), made.create);
});

describe("the test helpers of odd operations", () => {
  describeTestFetch(made.document, made.create, made.createTestFetch);
});

describe("the schemas of odd operations", () => {
  describeOperationSchemas(made.document, made.schemas);
});

describe("the types of odd operations", () => {
  const prelude = 'import type { MadeClient } from "./client.ts";\ndeclare const client: MadeClient;\n';
  describeCalls(made.document, (codes) => {
    return compileCases(made.folder, prelude, codes, { allowImportingTsExtensions: true });
  });
});

it("no operation has the name of another member of a client", async () => {
  const names = new Set(operations.map(({ operationId }) => operationId));
  const members = Object.keys(made.create({ token: "unused" })).filter(
    (name) => !names.has(name) && !/^[A-Z]/.test(name),
  );
  expect(members).toEqual(expect.arrayContaining(["batch", "close", "safe", "usage"]));
  await expectRows(members, (name) =>
    expect(operationName(`/api/made/${name}`, "/api/made/")).toBe(`${name}Operation`),
  );
});

it("a client can be awaited, serialized and printed without a call", async () => {
  const client = made.create({
    token: "unused",
    fetch: () => {
      throw new Error("unexpected request");
    },
  });
  expect(await Promise.resolve(client)).toBe(client);
  expect(() => JSON.stringify(client)).not.toThrow();
  expect(() => inspect(client)).not.toThrow();
  expect(Reflect.get(client, "usage")).toMatchObject({ calls: 0 });
});
