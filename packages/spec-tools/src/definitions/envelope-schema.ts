import { isJsonObject, type JsonObject, type JsonValue, listAt, objectAt } from "../lib/json.ts";

/** One alternative of a published envelope: its fields, with `$ref`, `allOf`, `oneOf` and `anyOf` resolved. */
export interface EnvelopeAlternative {
  /** A field that several parts declare is an `allOf` of them. */
  readonly fields: Readonly<Record<string, JsonValue>>;
  readonly required: readonly string[];
}

// A published envelope has two or three alternatives. The parts of a hostile one could multiply without end.
const MAX_ALTERNATIVES = 32;
const MAX_DEPTH = 8;
const MAX_SCHEMAS = 1000;

/** Counts down the schemas that are still read. */
interface Budget {
  left: number;
}

/** Lists the alternatives of the published schema of a response. Only references within the definition are followed. */
export function envelopeAlternatives(schema: JsonValue | undefined, definition: JsonObject): EnvelopeAlternative[] {
  return alternativesOf(schema, definition, { left: MAX_SCHEMAS }, 0);
}

function alternativesOf(
  schema: JsonValue | undefined,
  definition: JsonObject,
  budget: Budget,
  depth: number,
): EnvelopeAlternative[] {
  const resolved = resolveSchemaReference(schema, definition);
  if (resolved === undefined || depth > MAX_DEPTH || budget.left-- <= 0) return [];
  const parts = listAt(resolved, "allOf").map((part) => alternativesOf(part, definition, budget, depth + 1));
  for (const keyword of ["oneOf", "anyOf"]) {
    const choices = listAt(resolved, keyword).flatMap((one) => alternativesOf(one, definition, budget, depth + 1));
    if (choices.length > 0) parts.push(choices);
  }
  const required = listAt(resolved, "required").filter((name) => typeof name === "string");
  const own: EnvelopeAlternative = { fields: objectAt(resolved, "properties"), required };
  return parts
    .filter((part) => part.length > 0)
    .reduce(
      (known, part) =>
        known.flatMap((a) => part.slice(0, MAX_ALTERNATIVES).map((b) => combine(a, b))).slice(0, MAX_ALTERNATIVES),
      [own],
    );
}

function combine(a: EnvelopeAlternative, b: EnvelopeAlternative): EnvelopeAlternative {
  const fields = new Map(Object.entries(a.fields));
  for (const [name, field] of Object.entries(b.fields)) {
    const known = fields.get(name);
    fields.set(name, known === undefined ? field : { allOf: [known, field] });
  }
  return { fields: Object.fromEntries(fields), required: [...new Set([...a.required, ...b.required])] };
}

/** The published schema of `data` in a successful response; undefined if none is published. */
export function successData(schema: JsonValue | undefined, definition: JsonObject): JsonValue | undefined {
  const alternatives = envelopeAlternatives(schema, definition).map(({ fields }) => {
    return { data: fields["data"], codes: codesOf(fields["code"], definition) };
  });
  const possible = alternatives.filter(({ codes }) => codes === undefined || codes.includes(0));
  // An alternative without a list of codes is the success only if no other one names code 0.
  const explicit = possible.filter(({ codes }) => codes !== undefined);
  const found = (explicit.length > 0 ? explicit : possible).flatMap(({ data }) => (data === undefined ? [] : [data]));
  return found.length > 1 ? { anyOf: found } : found[0];
}

/** The business codes of a published envelope, sorted; undefined if none are listed. */
export function envelopeCodes(schema: JsonValue | undefined, definition: JsonObject): number[] | undefined {
  const codes = envelopeAlternatives(schema, definition).flatMap(({ fields }) => {
    return codesOf(fields["code"], definition) ?? [];
  });
  return codes.length === 0 ? undefined : [...new Set(codes)].toSorted((a, b) => a - b);
}

function codesOf(
  schema: JsonValue | undefined,
  definition: JsonObject,
  budget: Budget = { left: MAX_SCHEMAS },
  depth = 0,
): number[] | undefined {
  const resolved = resolveSchemaReference(schema, definition);
  if (resolved === undefined || depth > MAX_DEPTH || budget.left-- <= 0) return undefined;
  const { const: only, enum: values = only === undefined ? undefined : [only] } = resolved;
  const inner = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => listAt(resolved, keyword));
  const codes = [
    ...(Array.isArray(values) ? values.map(Number) : []),
    ...inner.flatMap((part) => codesOf(part, definition, budget, depth + 1) ?? []),
  ].filter((code) => Number.isSafeInteger(code));
  return codes.length === 0 ? undefined : codes;
}

/**
 * Returns the schema itself, or the component that its reference points to; undefined for a missing component and for
 * one in `followed`, to which the followed names are added.
 */
export function resolveSchemaReference(
  schema: JsonValue | undefined,
  definition: JsonObject,
  followed: Set<string> = new Set(),
): JsonObject | undefined {
  return resolveComponent(schema, "schemas", definition, followed);
}

/** Returns the response itself, or the component that its reference points to; undefined for a missing component. */
export function resolveResponse(response: JsonValue | undefined, definition: JsonObject): JsonObject | undefined {
  return resolveComponent(response, "responses", definition, new Set());
}

// A loop, because a long chain of references would exceed the stack.
function resolveComponent(
  value: JsonValue | undefined,
  section: "schemas" | "responses",
  definition: JsonObject,
  followed: Set<string>,
): JsonObject | undefined {
  const components = objectAt(objectAt(definition, "components"), section);
  let current = value;
  while (isJsonObject(current)) {
    const { $ref } = current;
    if (typeof $ref !== "string") return current;
    const [, from, name = ""] = /^#\/components\/(\w+)\/([\w.-]+)$/.exec($ref) ?? [];
    if (from !== section || followed.has(name)) return undefined;
    followed.add(name);
    current = Object.hasOwn(components, name) ? components[name] : undefined;
  }
  return undefined;
}

/**
 * What the publisher claims about a schema: only a `verified` one is a claim, and a `pending` or `stale` one must not be
 * used. `partial` is any other status.
 */
export type ContractStatus = "verified" | "partial" | "pending" | "stale";
