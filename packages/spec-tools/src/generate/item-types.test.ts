import { describe, expect, it } from "vitest";
import { buildDefinitions, type ShortDefinition } from "#tests/build-definitions";
import { generatePlatform } from "./generate-platform.ts";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };

const SOURCE = { platform: "made", file: "made.json", sha256: "" };

describe("the type of a page's items", () => {
  const page = { name: "page", required: true, schema: { type: "integer" } };
  const LIST: ShortDefinition = { path: "/api/made/get-thing/v1", method: "get", query: [TOKEN, page] };

  it.each([
    [
      "a name in the client",
      { items: [{ id: "a" }] },
      'export type GetThingV1Item = NonNullable<NonNullable<GetThingV1Data>["items"]>[number];',
      "Items<GetThingV1Item, ",
    ],
    [
      "no second name if a component has its name",
      [{ id: "a" }],
      undefined,
      "Items<NonNullable<GetThingV1Data>[number], ",
    ],
  ])("has %s", async (_, data, alias, signature) => {
    const files = await generatePlatform(await buildDefinitions({ codes: [] }, [{ ...LIST, data }]), SOURCE);
    const [client = "", schema = ""] = [files.get("client.ts"), files.get("schema.ts")];
    expect(client).toContain(signature);
    expect(/^export type GetThingV1Item = .*$/m.exec(client)?.[0]).toBe(alias);
    expect(schema.includes("export interface GetThingV1Item {")).toBe(alias === undefined);
  });
});
