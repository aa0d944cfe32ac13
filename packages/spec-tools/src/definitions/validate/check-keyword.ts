import { isJsonObject, type JsonValue } from "../../lib/json.ts";
import { isPrototypeName, pathTemplatePattern } from "../../lib/patterns.ts";

/** The reason why a member of a document is refused. */
interface KeywordProblem {
  readonly expected: string;
  readonly found: string;
}

// Each of these keywords refers to another document or changes the base of references.
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
 * Checks the value of a member whose key has a meaning in OpenAPI. Returns undefined for a valid member. A property can
 * have such a key as its name, but its value is then an object instead of a string.
 */
export function checkKeyword(path: readonly string[], key: string, value: JsonValue): KeywordProblem | undefined {
  const [section] = path;
  if (key === "$ref") return problem(typeof value === "string" && isLocalReference(value), "#/components/…/…", value);
  if (EXTERNAL_KEYWORDS.has(key)) return problem(typeof value !== "string", "this keyword to be absent", value);
  if (key === "discriminator" && isJsonObject(value)) return checkMapping(value["mapping"]);
  if (section === "paths" && path.length === 1)
    return problem(pathTemplatePattern.test(key), "a path of at most 150 letters, digits, . _ ~ - and {names}", key);
  if (section === "components" && path.length === 2) {
    return problem(isComponentName(key), "a component named in letters, digits and . _ -", key);
  }
  return undefined;
}

function checkMapping(mapping: JsonValue | undefined): KeywordProblem | undefined {
  const targets = isJsonObject(mapping) ? Object.values(mapping) : [];
  const external = targets.find((target) => typeof target !== "string" || !isLocalTarget(target));
  return problem(external === undefined, "a mapping to the document's own components", external ?? null);
}

function isLocalTarget(target: string): boolean {
  // A name with a dot could be a file name.
  return isLocalReference(target) || /^[A-Za-z0-9_-]+$/.test(target);
}

function problem(holds: boolean, expected: string, value: JsonValue): KeywordProblem | undefined {
  return holds ? undefined : { expected, found: typeof value === "string" ? value : typeof value };
}

const SECTIONS =
  "schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems";
const REFERENCE = new RegExp(`^#/components/(?:${SECTIONS})/([^/]*)$`);

/** Checks that a name is valid for a component. */
function isComponentName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/.test(name) && !isPrototypeName(name);
}

/** Checks that a reference points to a component of the same document and needs no URL or JSON Pointer decoding. */
function isLocalReference(reference: string): boolean {
  const [, name] = REFERENCE.exec(reference) ?? [];
  return name !== undefined && isComponentName(name);
}
