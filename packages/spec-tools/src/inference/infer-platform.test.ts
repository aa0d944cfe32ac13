import { describe, expect, it } from "vitest";
import { buildDefinitions } from "#tests/build-definitions";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const GET = { path: "/api/made/get-thing/v1", method: "get", query: [TOKEN] } as const;

/** The components for the objects in the data of an operation. */
async function namesIn(data: object): Promise<string[]> {
  const { components } = await buildDefinitions({ codes: [] }, [{ ...GET, data }]);
  return Object.keys(components.schemas).filter((name) => !/^(?:Envelope|GetThingV1(?:Data|Envelope))$/.test(name));
}

describe("the name of a component", () => {
  const object = { a: 1 };
  it.each<[string, object, string[]]>([
    ["its key", { note: object }, ["Note"]],
    [
      "its parent and its key, if TypeScript declares the name of the key",
      { record: object },
      ["GetThingV1DataRecord"],
    ],
    ["its parent and its key, if core exports the name of the key", { page: object }, ["GetThingV1DataPage"]],
    ["its parent and its key, in a list", { maps: [object] }, ["GetThingV1DataMap"]],
    ["its nearest parent whose name is free", { note: { b: 1, promise: object } }, ["Note", "NotePromise"]],
    ["another name than an envelope", { getThingV1Envelope: object }, ["GetThingV1DataGetThingV1Envelope"]],
    ["a name that only the DOM declares", { comment: object, image: { b: 1 } }, ["Comment", "Image"]],
  ])("the name of a component is %s", async (_, data, names) => {
    expect(await namesIn(data)).toEqual(names);
  });
});
