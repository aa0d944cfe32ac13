import type { NamedOperation } from "@justone-clients/spec-tools";
import { successValue } from "../client/examples.ts";
import { requiredParameters } from "../client/parameters.ts";
import { closedPaths, firstItemPath, readFields, type Schemas } from "./field-paths.ts";
import type { TypeCase } from "./type-cases.ts";

/** The valid and invalid ways to iterate over an operation's pages. An operation without pages must not have `pages`. */
export function pagingCases(operation: NamedOperation, schemas: Schemas): TypeCase[] {
  const { operationId, parameters, "x-paging": paging, item } = operation;
  const method = `client.${operationId}`;
  if (paging === undefined) return [{ title: "pages although it has none", code: `${method}.pages;`, compiles: false }];
  const right = requiredParameters(parameters.filter(({ name }) => name !== paging.parameter));
  const start = JSON.stringify(right);
  const pages = (options: string, body: string): string => {
    return `const iteration = ${method}.pages(${start}, ${options});\nfor await (const page of iteration) { ${body} }\n`;
  };
  const known = readFields("data", successValue(operation).data);
  return [
    { title: "pages", code: pages("{ maxPages: 2 }", `const data = page.data!; ${known}`), compiles: true },
    {
      title: "pages resumed from a state",
      code: `${pages("{}", "void page.next;")}${resumed(method)}`,
      compiles: true,
    },
    { title: "an unknown field of a page", code: pages("{}", "void page.unknownField;"), compiles: false },
    { title: "an unknown option of pages", code: pages("{ maxPage: 2 }", ""), compiles: false },
    {
      title: "a token among the parameters of pages",
      code: `${method}.pages({ ...${start}, token: "t" });`,
      compiles: false,
    },
    ...(item === undefined
      ? [{ title: "items although none were observed", code: `${method}.items;`, compiles: false }]
      : itemCases(operation, start, schemas)),
  ];
}

function resumed(method: string): string {
  return `if (iteration.state.resume !== undefined) ${method}.pages(iteration.state.resume);`;
}

function itemCases(operation: NamedOperation, start: string, schemas: Schemas): TypeCase[] {
  const items = (body: string): string => {
    return `for await (const item of client.${operation.operationId}.items(${start})) { ${body} }\n`;
  };
  const [first] = itemsOf(operation);
  if (typeof first !== "object" || first === null)
    return [{ title: "items", code: items("void item;"), compiles: true }];
  const closed = closedPaths(successValue(operation).data, schemas[operation.dataType] ?? {}, schemas);
  const isClosed = closed.includes(firstItemPath(itemNames(operation)));
  return [
    { title: "a read of every known field of an item", code: items(readFields("item", first)), compiles: true },
    ...(isClosed
      ? [{ title: "a read of an unknown field of an item", code: items("void item!.unknownField;"), compiles: false }]
      : []),
  ];
}

function itemsOf(operation: NamedOperation): readonly unknown[] {
  const found = itemNames(operation).reduce(
    (value, name) => Reflect.get(Object(value), name) as unknown,
    successValue(operation).data,
  );
  return Array.isArray(found) ? found : [];
}

function itemNames(operation: NamedOperation): string[] {
  const path = operation["x-paging"]?.items ?? "";
  return path === "" ? [] : path.split(".");
}
