import type { NamedOperation } from "@justone-clients/spec-tools";
import { okValue } from "../client/examples.ts";
import { requiredParameters } from "../client/parameters.ts";
import { fieldPaths, type TypeCase } from "./type-cases.ts";

/** The right and the wrong ways to walk through an operation's pages; that there are none, where it does not page. */
export function pagingCases(operation: NamedOperation): TypeCase[] {
  const { operationId, parameters, "x-paging": paging, item } = operation;
  const method = `client.${operationId}`;
  if (paging === undefined) return [{ title: "pages it does not have", code: `${method}.pages;`, compiles: false }];
  const right = requiredParameters(parameters.filter(({ name }) => name !== paging.parameter));
  const start = JSON.stringify(right);
  const pages = (options: string, body: string): string => {
    return `const walk = ${method}.pages(${start}, ${options});\nfor await (const page of walk) { ${body} }\n`;
  };
  const known = fieldPaths(okValue(operation).data).map((place) => `void data${place};`);
  return [
    { title: "pages", code: pages("{ maxPages: 2 }", `const data = page.data!; ${known.join(" ")}`), compiles: true },
    { title: "pages gone on with", code: `${pages("{}", "void page.next;")}${resumed(method)}`, compiles: true },
    { title: "an unknown field of a page", code: pages("{}", "void page.notThere;"), compiles: false },
    { title: "an unknown option of pages", code: pages("{ maxPage: 2 }", ""), compiles: false },
    {
      title: "a token among the parameters of pages",
      code: `${method}.pages({ ...${start}, token: "t" });`,
      compiles: false,
    },
    ...(item === undefined
      ? [{ title: "items nobody saw", code: `${method}.items;`, compiles: false }]
      : itemCases(operation, start)),
  ];
}

function resumed(method: string): string {
  return `if (walk.state.resume !== undefined) ${method}.pages(walk.state.resume);`;
}

function itemCases(operation: NamedOperation, start: string): TypeCase[] {
  const items = (body: string): string => {
    return `for await (const item of client.${operation.operationId}.items(${start})) { ${body} }\n`;
  };
  const [first] = itemsOf(operation);
  if (typeof first !== "object" || first === null)
    return [{ title: "items", code: items("void item;"), compiles: true }];
  const known = fieldPaths(first).map((place) => `void item${place};`);
  return [
    { title: "every known field of an item read", code: items(known.join(" ")), compiles: true },
    { title: "a field that is not there in an item", code: items("void item!.notThere;"), compiles: false },
  ];
}

function itemsOf(operation: NamedOperation): readonly unknown[] {
  const place = operation["x-paging"]?.items ?? "";
  const names = place === "" ? [] : place.split(".");
  const found = names.reduce((value, name) => Reflect.get(Object(value), name) as unknown, okValue(operation).data);
  return Array.isArray(found) ? found : [];
}
