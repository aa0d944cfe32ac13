import type { Parameter, ParameterSchema, Scalar } from "../definitions/operation.ts";
import { serializeLossless } from "../lib/json.ts";
import { escapeInvisibleJson } from "../lib/text.ts";

/** Emits the types of parameters, as core reads them: `"required":{…}` and `"optional":{…}`, if there are any. */
export function parameterFields(parameters: readonly Parameter[]): string[] {
  return (["required", "optional"] as const).flatMap((kind) => {
    const ofKind = parameters.filter(({ required }) => required === (kind === "required"));
    const types = Object.fromEntries(ofKind.map(({ name, schema }) => [name, parameterType(schema)]));
    return ofKind.length === 0 ? [] : [`"${kind}":${serializeData(types)}`];
  });
}

function parameterType(schema: ParameterSchema): ParameterType {
  if (schema.type === "array") return { items: schema.items.enum ?? schema.items.type };
  return schema.enum ?? schema.type;
}

/** As in core: the type of a value or the allowed values, of each item for a list. */
type ParameterType = string | readonly Scalar[] | { readonly items: string | readonly Scalar[] };

/** Emits data as a literal. */
export function serializeData(value: unknown): string {
  // In an object literal, __proto__ sets the prototype.
  const json = serializeLossless(value, { omit: (key) => key === "__proto__" });
  return escapeInvisibleJson(json);
}
