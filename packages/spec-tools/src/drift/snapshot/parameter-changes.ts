import { isDeepStrictEqual } from "node:util";
import { type Parameter, type ParameterSchema, type Scalar, valueSchema } from "../../definitions/operation.ts";
import { serializeLossless } from "../../lib/json.ts";
import type { OperationPair } from "./snapshot-pair.ts";

/** A parameter that both snapshots have. */
export interface ParameterPair {
  readonly before: Parameter;
  readonly after: Parameter;
}

/** The differences between the parameters of an operation, without the token. */
interface ParameterChanges {
  readonly added: readonly Parameter[];
  readonly removed: readonly Parameter[];
  /** A removed parameter and an added one that accepts the same values. */
  readonly renamed: readonly ParameterPair[];
  readonly same: readonly ParameterPair[];
}

/** Compares the parameters of an operation in both snapshots. */
export function parameterChanges({ before, after }: OperationPair): ParameterChanges {
  const [was, now] = [before.normal.parameters, after.normal.parameters];
  const removed = [...was.values()].filter(({ name }) => !now.has(name));
  const added = [...now.values()].filter(({ name }) => !was.has(name));
  const same = [...now.values()].flatMap((parameter) => {
    const known = was.get(parameter.name);
    return known === undefined ? [] : [{ before: known, after: parameter }];
  });
  const [from, to] = [removed[0], added[0]];
  // With several candidates, the pairs would be a guess.
  const isRename = removed.length === 1 && added.length === 1 && from !== undefined && to !== undefined;
  if (isRename && acceptSameValues(from, to)) {
    return { added: [], removed: [], renamed: [{ before: from, after: to }], same };
  }
  return { added, removed, renamed: [], same };
}

function acceptSameValues(a: Parameter, b: Parameter): boolean {
  return (
    a.required === b.required &&
    a.schema.type === b.schema.type &&
    valueSchema(a.schema).type === valueSchema(b.schema).type &&
    isDeepStrictEqual(valueSchema(a.schema).enum, valueSchema(b.schema).enum)
  );
}

/** Describes a parameter: its type, whether it is required, its values and its default. */
export function describeParameter({ required, schema }: Parameter): string {
  const { type, enum: values } = valueSchema(schema);
  const { default: initial } = schema;
  return [
    schema.type === "array" ? `list of ${type}` : type,
    required ? "required" : "optional",
    ...(values === undefined ? [] : [`one of ${listValues(values)}`]),
    ...(initial === undefined ? [] : [`default ${serializeLossless(initial)}`]),
  ].join(", ");
}

/** Prints values as JSON, separated by commas. */
export function listValues(values: readonly Scalar[]): string {
  return values.map((value) => serializeLossless(value)).join(", ");
}

/** The TypeScript type of a parameter, without its values: `number` for integers too. */
export function typescriptType(schema: ParameterSchema): string {
  if (schema.type === "array") return `readonly ${typescriptType(schema.items)}[]`;
  return schema.type === "integer" ? "number" : schema.type;
}
