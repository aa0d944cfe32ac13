import type { NamedOperation } from "@justone-clients/spec-tools";
import { requiredParameters } from "../client/parameters.ts";
import { closedPaths, readFields, type TypedValue } from "./field-paths.ts";
import { fieldSchema, itemSchema, schemaAlternatives, type Schemas } from "./schema-alternatives.ts";
import { dataOf, type TypeCase } from "./type-cases.ts";

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
  const known = readFields(dataOf(operation, schemas), schemas);
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
  const first = firstItem(operation, schemas);
  // The type of the items is `unknown` if the array can also have another type.
  if (first === undefined || operation.item?.code === "unknown")
    return [{ title: "items", code: items("void item;"), compiles: true }];
  const isClosed = closedPaths(first, schemas).includes(first.expression);
  return [
    { title: "a read of every known field of an item", code: items(readFields(first, schemas)), compiles: true },
    ...(isClosed
      ? [{ title: "a read of an unknown field of an item", code: items("void item!.unknownField;"), compiles: false }]
      : []),
  ];
}

/** The first item of the operation's first page that is an object, in a variable `item`. */
function firstItem(operation: NamedOperation, schemas: Schemas): TypedValue | undefined {
  const path = operation["x-paging"]?.items ?? "";
  const { value, schema } = (path === "" ? [] : path.split(".")).reduce(
    (owner, name) => {
      const field = fieldSchema(schemaAlternatives(owner.schema, schemas), name);
      return { expression: "", value: Reflect.get(Object(owner.value), name) as unknown, schema: field };
    },
    dataOf(operation, schemas),
  );
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const found = items.find((item) => typeof item === "object" && item !== null);
  if (found === undefined) return undefined;
  return { expression: "item", value: found, schema: itemSchema(schemaAlternatives(schema, schemas)) };
}
