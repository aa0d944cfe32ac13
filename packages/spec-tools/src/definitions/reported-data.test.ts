import { describe, expect, it } from "vitest";
import type { JsonValue } from "../lib/json.ts";
import type { LoadedOverlay } from "./overlay.ts";
import { readReports } from "./reported-data.ts";

const TARGET = "$.paths['/api/made/get-thing/v1'].get";
const ID = "GET /api/made/get-thing/v1";
const SCHEMA = { type: "object", properties: { id: { type: "string", description: "An id.", "x-zh": "编号。" } } };
const SOURCE = "a report";

function overlayOf(...updates: readonly (readonly [target: string, update: JsonValue])[]): LoadedOverlay {
  const actions = updates.map(([target, update]) => ({ target, description: "A test reports this.", update }));
  return { file: "reported.json", text: "", overlay: { version: "1.0", actions } };
}

const report = (value: JsonValue, target = TARGET): readonly [string, JsonValue] => [
  target,
  { "x-reported-data": value },
];

describe("readReports", () => {
  it("returns the type and the texts of a report by operation, and ignores other amendments", () => {
    const other = [TARGET, { summary: "A thing" }] as const;
    const reports = readReports([overlayOf(other, report({ schema: SCHEMA, source: SOURCE }))]);
    expect([...reports.keys()]).toEqual([ID]);
    const { schema, like, texts, chineseTexts } = reports.get(ID) ?? {};
    expect([schema?.kinds, [...(schema?.properties.keys() ?? [])], like]).toEqual([["object"], ["id"], undefined]);
    expect([texts, chineseTexts]).toEqual([
      { "data.id": { description: "An id." } },
      { "data.id": { description: "编号。" } },
    ]);
  });

  it("reads an object without fields as an object of any fields", () => {
    const reports = readReports([overlayOf(report({ schema: { type: "object" }, source: SOURCE }))]);
    expect(reports.get(ID)?.schema).toMatchObject({ kinds: ["object"], values: undefined });
  });

  it("reads a report that names a similar operation only", () => {
    const reports = readReports([overlayOf(report({ like: "GET /api/made/get-thing/v2", source: SOURCE }))]);
    expect(reports.get(ID)).toMatchObject({ like: "GET /api/made/get-thing/v2", schema: undefined });
  });

  it.each<[string, readonly (readonly [string, JsonValue])[], string]>([
    ["a report without a source", [report({ schema: SCHEMA })], "x-reported-data of GET /api/made/get-thing/v1"],
    ["an empty source", [report({ schema: SCHEMA, source: " " })], "x-reported-data of GET"],
    ["a report of nothing", [report({ source: SOURCE })], "expected a schema or a similar operation, and the source"],
    ["a schema without a type", [report({ schema: {}, source: SOURCE })], "expected a schema with a type"],
    ["another member", [report({ schema: SCHEMA, source: SOURCE, from: "x" })], "x-reported-data of GET"],
    ["a text", [report("a")], "x-reported-data of GET"],
    [
      "a target of many operations",
      [report({ schema: SCHEMA, source: SOURCE }, "$.paths.*.get")],
      "expected a target such as $.paths['/api/…'].get for x-reported-data, found $.paths.*.get",
    ],
    [
      "a second report",
      [report({ schema: SCHEMA, source: SOURCE }), report({ schema: SCHEMA, source: SOURCE })],
      "expected one x-reported-data per operation",
    ],
  ])("refuses %s", (_, updates, message) => {
    expect(() => readReports([overlayOf(...updates)])).toThrow(message);
    expect(() => readReports([overlayOf(...updates)])).toThrow(/^reported\.json/);
  });
});
