import { isJsonObject, type JsonValue } from "../../lib/json.ts";
import { isPrototypeName, pathTemplatePattern } from "../../lib/patterns.ts";

/** What is wrong with a member of a document. */
interface KeywordProblem {
  readonly expected: string;
  readonly found: string;
}

// Each would lead out of the document, or change what its references mean.
const EXTERNAL_KEYWORDS: ReadonlySet<string> = new Set([
  "$id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$dynamicRef",
  "$recursiveRef",
  "externalValue",
  "operationRef",
  "jsonSchemaDialect",
]);

/**
 * What is wrong with a member for the meaning of its key; undefined where nothing is. In a map of names, as `properties`
 * is, the same keys mean nothing, but there they do not hold texts.
 */
export function checkKeyword(path: readonly string[], key: string, value: JsonValue): KeywordProblem | undefined {
  const [section] = path;
  if (key === "$ref") return problem(typeof value === "string" && isLocalReference(value), "#/components/…/…", value);
  if (EXTERNAL_KEYWORDS.has(key)) return problem(typeof value !== "string", "no such keyword", value);
  if (key === "discriminator" && isJsonObject(value)) return checkMapping(value["mapping"]);
  if (section === "paths" && path.length === 1)
    return problem(pathTemplatePattern.test(key), "a path of at most 150 letters, digits, - _ and {names}", key);
  if (section === "components" && path.length === 2) {
    return problem(isComponentName(key), "a component named in letters, digits and . _ -", key);
  }
  return undefined;
}

function checkMapping(mapping: JsonValue | undefined): KeywordProblem | undefined {
  const targets = isJsonObject(mapping) ? Object.values(mapping) : [];
  const stray = targets.find((target) => typeof target !== "string" || !isLocalTarget(target));
  return problem(stray === undefined, "a mapping to the document's own components", stray ?? null);
}

function isLocalTarget(target: string): boolean {
  // A name with a dot in it could as well be a file.
  return isLocalReference(target) || /^[A-Za-z0-9_-]+$/.test(target);
}

function problem(holds: boolean, expected: string, value: JsonValue): KeywordProblem | undefined {
  return holds ? undefined : { expected, found: typeof value === "string" ? value : typeof value };
}

const SECTIONS =
  "schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems";
const REFERENCE = new RegExp(`^#/components/(?:${SECTIONS})/([^/]*)$`);

/** Whether a name may be that of a component. */
function isComponentName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/.test(name) && !isPrototypeName(name);
}

/** Whether a reference stays inside its own document, in the one form that needs no decoding. */
function isLocalReference(reference: string): boolean {
  const [, name] = REFERENCE.exec(reference) ?? [];
  return name !== undefined && isComponentName(name);
}
