import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSpecs, generateClients, syncFiles } from "@justone-clients/spec-tools";
import { describe, expect, it, onTestFinished } from "vitest";
import { editOperation, type JsonObject, releaseCatalogue, startPublisher } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { makePullCheckout, type PullCheckout, TEA } from "./pull-checkout.ts";
import { buildProcess } from "./pull-process.ts";

const ORDER = "POST /api/tea/order-leaf/v1";
const FILE = "specs/published/tea/zh/order-leaf-v1.json";
const FORM: JsonObject = {
  required: true,
  content: {
    "application/x-www-form-urlencoded": {
      schema: {
        type: "object",
        required: ["token", "leafId"],
        properties: {
          token: { type: "string", description: "The secret token." },
          leafId: { type: "string", description: "Which leaf." },
          grams: { type: "integer", default: 100 },
        },
      },
    },
  },
};

const LEAF: JsonObject = { type: "object", properties: { grams: { description: "The weight.", unit: "g" } } };
const DATA: JsonObject = { type: "object", properties: { leaf: { $ref: "#/components/schemas/Leaf" } } };
const RESPONSE: JsonObject = {
  description: "OK",
  content: {
    "application/json": {
      schema: { type: "object", properties: { data: DATA } },
      example: { code: 0, data: { leaf: { id: "l1", grams: 3 } } },
    },
  },
};

/** Pulls a release with Chinese texts in which one operation describes the fields of its form and of its response. */
async function makePulledCheckout(): Promise<PullCheckout> {
  const release = editOperation(makeTeaRelease(), ORDER, (operation) => {
    operation["requestBody"] = FORM;
    operation["x-highlights"] = [{ kind: "CONDITION", content: "Only in spring.", type: "tip" }, "malformed"];
    operation["x-use-cases"] = ["Stock up"];
    operation["responses"] = { "200": RESPONSE };
    operation["x-key-response-fields"] = [{ path: "$.data.leaf.id", description: "The first leaf." }];
  });
  release["components"] = { schemas: { Leaf: LEAF } };
  const translate = (text: string): string => `中文（${text}）`;
  const publisher = await startPublisher(releaseCatalogue(release, { translate }));
  onTestFinished(() => publisher.close());
  const checkout = await makePullCheckout(TEA);
  await checkout.pull(publisher.url);
  return checkout;
}

const FIELDS = {
  "data.leaf.grams": { description: "中文（The weight.）", unit: "g" },
  "data.leaf.id": { description: "中文（The first leaf.）" },
};

const TEXTS = {
  operation: ORDER,
  summary: "中文（Leaf Order）",
  description: "中文（About a leaf: Leaf Order.）",
  highlights: [{ kind: "CONDITION", content: "中文（Only in spring.）" }],
  useCases: [{ title: "中文（Stock up）" }],
  parameters: { leafId: "中文（Which leaf.）" },
};

describe("the Chinese texts of an operation", () => {
  it("pulls the Chinese texts of an operation, its form and its response, except the description of the token", async () => {
    const { root, read } = await makePulledCheckout();
    const files = await read();
    expect(JSON.parse(files.get(join(root, FILE)) ?? "")).toEqual({ ...TEXTS, fields: FIELDS });
    const chinese = [...files].filter(([file]) => file.includes("/zh/"));
    expect(chinese).toHaveLength(3);
    expect(chinese.map(([, text]) => text).join("")).not.toMatch(/token/i);
  });

  it("adds the Chinese texts to the built document: those of fields to its schemas", async () => {
    const { documents } = await buildSpecs((await makePulledCheckout()).root);
    const { paths, components } = documents.get("tea") ?? {};
    const operation = paths?.["/api/tea/order-leaf/v1"]?.post;
    expect(operation).toMatchObject({ summary: "Leaf Order" });
    expect(operation?.["x-zh"]).toEqual(TEXTS);
    // The texts of the envelope are this project's own.
    const described = Object.entries(components?.schemas ?? {}).flatMap(([name, { properties = {} }]) => {
      const texts = Object.values(properties).flatMap((field) => (field["x-zh"] === undefined ? [] : [field["x-zh"]]));
      return name === "Envelope" ? [] : texts;
    });
    expect(described).toEqual([
      { description: expect.stringMatching(/^中文（The weight\.）\n\n/) as string, "x-unit": "g" },
      { description: expect.stringMatching(/^中文（The first leaf\.）\n\n/) as string },
    ]);
  });

  it("generates Chinese docstrings of the method and its fields with the language zh", async () => {
    const { root } = await makePulledCheckout();
    await syncFiles(root, await buildSpecs(root));
    const [english, chinese] = await Promise.all(
      (["en", "zh"] as const).map(async (language) => {
        const { files } = await generateClients(root, ["tea"], { language });
        return files;
      }),
    );
    const generated = (name: string): string[] => {
      return [english, chinese].map((files) => files?.get(`packages/tea/src/generated/${name}.ts`) ?? "");
    };
    const [schema, client] = [generated("schema"), generated("client")];
    expect(schema[1]).toMatch(/@description 中文（Which leaf\.）[^/]*\*\/\s+leafId: string/);
    expect(schema[0]).toMatch(/@description Which leaf\.[^/]*\*\/\s+leafId: string/);
    expect(schema[1]).toMatch(/@description 中文（The weight\.）[^/]*单位：g。\s+\*\/\s+grams/);
    expect(schema[0]).toMatch(/@description The weight\.[^/]*Unit: g\.\s+\*\/\s+grams/);
    expect(client[0]).toContain("- CONDITION: Only in spring.");
    expect(client[1]).toContain("中文（About a leaf: Leaf Order.）");
    expect(client[1]).toContain("- 条件：中文（Only in spring.）");
    expect(client[1]).toMatch(/用途：\n[ *]+\n[ *]+- 中文（Stock up）/);
    expect([client[0], schema[0]].join("")).not.toContain("中文");
  });
});

describe("Chinese texts that were edited manually", () => {
  it("fails the build with the name of a manually edited file of Chinese texts", async () => {
    const { root } = await makePulledCheckout();
    const before = await readFile(join(root, FILE), "utf8");
    await writeFile(join(root, FILE), before.replace("Which leaf", "Which one"));
    await expect(buildSpecs(root)).rejects.toMatchObject({
      name: "CommandError",
      exitCode: 1,
      message: expect.stringMatching(
        `^${FILE}: expected sha256 [0-9a-f]{12}… as recorded in specs/lock.json, found `,
      ) as string,
    });
    expect(await buildProcess(root)).toMatchObject({ code: 1 });
  });
});
