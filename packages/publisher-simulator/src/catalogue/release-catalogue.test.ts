import { describe, expect, it } from "vitest";
import { makeRelease } from "../../tests/make-release.ts";
import type { Catalogue } from "./catalogue.ts";
import type { JsonObject } from "./json-value.ts";
import { hide } from "../release-edits.ts";
import { releaseCatalogue } from "./release-catalogue.ts";

const LEAF = "/openapi/tea-green-leaf/leaf-details-v1-en.json";

function read({ docs }: Catalogue, path: string): JsonObject {
  return JSON.parse(String(docs.get(path)?.())) as JsonObject;
}

describe("releaseCatalogue", () => {
  it("releaseCatalogue contains the document in two languages and one file per operation", () => {
    expect([...releaseCatalogue(makeRelease()).docs.keys()]).toEqual([
      "/openapi.json",
      "/openapi-zh.json",
      LEAF,
      "/openapi/tea-green-leaf/leaf-details-v1-zh.json",
      "/openapi/tea-green-leaf/leaf-details-v3-deprecated-en.json",
      "/openapi/tea-green-leaf/leaf-details-v3-deprecated-zh.json",
      "/openapi/pot/ask-the-pot-en.json",
      "/openapi/pot/ask-the-pot-zh.json",
    ]);
  });

  it("releaseCatalogue serves the release unchanged", () => {
    expect(read(releaseCatalogue(makeRelease()), "/openapi.json")).toEqual(makeRelease());
  });

  it("releaseCatalogue translates each summary and description, but no value, for the Chinese document", () => {
    const chinese = read(releaseCatalogue(makeRelease()), "/openapi-zh.json");
    expect(chinese).toMatchObject({
      "x-openapi-release-id": "0123456789abcdef",
      tags: [{ name: "Tea (Green Leaf)", description: "中文：All about tea." }, { name: "Pot" }],
      paths: {
        "/api/tea/get-leaf/v1": {
          get: {
            summary: "中文：Leaf Details",
            description: "中文：About: Leaf Details.",
            parameters: [{ name: "token", description: "中文：A token." }],
            responses: { "200": { content: { "application/json": { example: { data: { summary: "a value" } } } } } },
          },
        },
      },
    });
    const upperCase = releaseCatalogue(makeRelease(), { translate: (text) => text.toUpperCase() });
    expect(read(upperCase, LEAF.replace("-en", "-zh"))).toMatchObject({
      info: { description: "ABOUT: LEAF DETAILS." },
    });
  });

  it("releaseCatalogue translates the texts of highlights and use cases", () => {
    const texts = {
      "x-highlights": [{ kind: "GUIDANCE", content: "Use v2.", concept: "version" }],
      "x-use-cases": ["Brew", { id: "dry", title: "Dry" }],
    };
    const release = { paths: { "/api/tea/brew/v1": { get: { tags: ["Tea"], summary: "Brew", ...texts } } } };
    expect(read(releaseCatalogue(release), "/openapi-zh.json")).toMatchObject({
      paths: {
        "/api/tea/brew/v1": {
          get: {
            "x-highlights": [{ kind: "GUIDANCE", content: "中文：Use v2.", concept: "version" }],
            "x-use-cases": ["中文：Brew", { id: "dry", title: "中文：Dry" }],
          },
        },
      },
    });
  });

  it("releaseCatalogue puts only its operation and the components it needs into a definition", () => {
    const { components, paths } = makeRelease();
    const { Result, Cause } = (components as { schemas: JsonObject }).schemas;
    const path = "/api/tea/get-leaf/v1";
    expect(read(releaseCatalogue(makeRelease()), LEAF)).toEqual({
      openapi: "3.0.0",
      info: {
        title: "Tea (Green Leaf) Leaf Details API (V1)",
        version: "1.0.0",
        description: "About: Leaf Details.",
      },
      paths: { [path]: (paths as JsonObject)[path] },
      components: { responses: (components as JsonObject)["responses"], schemas: { Result, Cause } },
    });
  });

  it("releaseCatalogue follows components that refer to each other in a circle", () => {
    const schemas = { Result: { items: { $ref: "#/components/schemas/Result" } } };
    const responses = { Refused: { schema: { $ref: "#/components/schemas/Result" } } };
    const catalogue = releaseCatalogue({ ...makeRelease(), components: { schemas, responses } });
    expect(read(catalogue, LEAF)["components"]).toEqual({ schemas, responses });
  });

  it.each([
    [false, []],
    [(id: string) => id === "POST /api/pot/ask", ["/openapi/pot/ask-the-pot-en.json"]],
  ])("releaseCatalogue contains only the selected files: %j", (files, expected) => {
    const paths = [...releaseCatalogue(makeRelease(), { files }).docs.keys()];
    expect(paths.filter((path) => path.endsWith("-en.json"))).toEqual(expected);
  });

  const HIDDEN: [hidden: "unlisted" | "files" | "listed" | undefined, isListed: boolean, hasFile: boolean][] = [
    [undefined, false, false],
    ["unlisted", false, false],
    ["files", false, true],
    ["listed", true, true],
  ];
  it.each(HIDDEN)("releaseCatalogue with hidden: %s lists a hidden operation: %s, in its file: %s", (...row) => {
    const [hidden, isListed, hasFile] = row;
    const release = hide(makeRelease(), "GET /api/tea/get-leaf/v1");
    const catalogue = releaseCatalogue(release, hidden === undefined ? {} : { hidden });
    const { paths } = read(catalogue, "/openapi.json") as { paths: JsonObject };
    expect(Object.hasOwn(paths, "/api/tea/get-leaf/v1")).toBe(isListed);
    expect(Object.hasOwn(paths, "/api/pot/ask")).toBe(true);
    expect(catalogue.docs.has(LEAF)).toBe(hasFile);
    expect(read(catalogue, "/openapi.json")["x-openapi-release-id"]).toBe(release["x-openapi-release-id"]);
  });
});
