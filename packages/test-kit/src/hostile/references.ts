import type { Canary } from "./hostile-document.ts";

/** References that point outside the document, or not to a component of it. */
export function strayReferences({ url, file }: Canary): string[] {
  return [
    `${url}/hostile.json`,
    `${url}/hostile.json#/components/schemas/Other`,
    `//${new URL(url).host}/hostile.json`,
    file,
    `file://${file}`,
    `${file}#/components/schemas/Other`,
    "../lock.json",
    "hostile.json",
    "data:application/json,{}",
    "",
    "#",
    "#/",
    "#hostile",
    "#/info",
    "#/paths/~1api~1xiaohongshu~1get-thing~1v1",
    "#/components/schemas",
    "#/components/schemas/",
    "#/components/schemas/../Other",
    "#/components/schemas/%4fther",
    "#/components/schemas/~1Other",
    "#/components/schemas/Other/properties/x",
    "#/components/schemas/__proto__",
    "#/components/schemas/constructor",
    "#/components/hostile/Other",
    "#/components/schemas/Ot\u200bher",
  ];
}

/** References that a document may contain although their target does not exist or refers back to them. */
export const LOST_REFERENCES: readonly string[] = [
  "#/components/schemas/Gone",
  "#/components/schemas/Loop",
  "#/components/schemas/Jump",
  "#/components/responses/Loop",
];

/** Keywords that point outside the document without being a reference. */
export function strayKeywords({ url }: Canary): object[] {
  return [
    { $id: url },
    { $schema: url },
    { $anchor: "Other" },
    { $dynamicRef: `${url}#x` },
    { $dynamicAnchor: "x" },
    { $recursiveRef: "#" },
    { externalValue: `${url}/hostile.json` },
    { operationRef: `${url}/hostile.json` },
    { discriminator: { propertyName: "x", mapping: { x: `${url}/hostile.json` } } },
    { discriminator: { propertyName: "x", mapping: { x: "hostile.json" } } },
  ];
}
