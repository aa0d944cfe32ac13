import { documentOperations } from "@justone-clients/spec-tools";
import { afterAll, describe, expect, it } from "vitest";
import { compileCases } from "../src/types/compile-cases.ts";
import { describeCalls } from "../src/types/describe-calls.ts";
import { typeCases } from "../src/types/type-cases.ts";
import { makePlatform } from "./make-platform.ts";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const PRELUDE = 'import type { MadeClient } from "./client.ts";\ndeclare const client: MadeClient;\n';

/** An object of 9 fields, of which the first is such an object again, down to `depth` levels. */
function nested(name: string, depth: number): object {
  const fields = Array.from({ length: 8 }, (_, index) => [`${name}Field${depth}x${index}`, index]);
  return Object.fromEntries([[`${name}Below${depth}`, depth === 0 ? 1 : [nested(name, depth - 1)]], ...fields]);
}

/** Objects whose keys are ids, so that their type is a map. */
const MAPS = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`user_${100_000 + index}`, { names: { first: `${index}` } }]),
);
const DATA = {
  ...Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`group${index}`, nested(`group${index}`, 2)])),
  byId: MAPS,
};

const made = await makePlatform([{ path: "/api/made/get-large/v1", method: "get", query: [TOKEN], data: DATA }]);
afterAll(made.remove);

function compile(codes: readonly string[], declarations = ""): readonly (readonly number[])[] {
  return compileCases(made.folder, PRELUDE + declarations, codes, { allowImportingTsExtensions: true });
}

describe("the types of an operation with about two thousand fields and with maps", () => {
  describeCalls(made.document, compile);
});

it("a field that the types of a large operation do not have is reported, wherever it is among the others", () => {
  const [operation] = documentOperations(made.document);
  if (operation === undefined) throw new Error("The document has no operation.");
  const cases = typeCases(operation, "method", made.document.components.schemas);
  const code = cases.find(({ title }) => title === "a read of every known field")?.code ?? "";
  const middle = code.indexOf("void data", code.length / 2);
  const wrong = [code.slice(0, middle).replace("void data", "void data.nope; void data"), code.slice(middle), ""];
  expect(code.match(/void data/g)?.length).toBeGreaterThan(1_500);
  expect(compile([wrong.join("void data.nope;\n")])).toEqual([[2339, 2339, 2339]]);
});

it("an unknown field is a case for the values of a map, but not for the map itself", () => {
  const [operation] = documentOperations(made.document);
  const cases = operation === undefined ? [] : typeCases(operation, "method", made.document.components.schemas);
  const titles = cases.map(({ title }) => title).filter((title) => title.includes("byId"));
  expect(titles.slice(0, 2)).toEqual([
    "a read of an unknown field in data?.byId?.user_100000",
    "a read of an unknown field in data?.byId?.user_100000?.names",
  ]);
});
