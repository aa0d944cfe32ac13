import { isDeepStrictEqual } from "node:util";
import type { Parameter, ParameterSchema } from "../../definitions/operation.ts";
import type { OperationPair } from "./snapshot-pair.ts";

/** A parameter on both sides. */
export interface ParameterPair {
  readonly before: Parameter;
  readonly after: Parameter;
}

/** What became of the parameters of an operation, the token aside. */
interface ParameterChanges {
  readonly added: readonly Parameter[];
  readonly removed: readonly Parameter[];
  /** One that is gone beside one that is new and takes the same. */
  readonly renamed: readonly ParameterPair[];
  readonly same: readonly ParameterPair[];
}

/** Tells the parameters of both sides apart. */
export function parameterChanges({ before, after }: OperationPair): ParameterChanges {
  const [was, now] = [before.normal.parameters, after.normal.parameters];
  const gone = [...was.values()].filter(({ name }) => !now.has(name));
  const fresh = [...now.values()].filter(({ name }) => !was.has(name));
  const same = [...now.values()].flatMap((parameter) => {
    const known = was.get(parameter.name);
    return known === undefined ? [] : [{ before: known, after: parameter }];
  });
  const [from, to] = [gone[0], fresh[0]];
  // Of several it could only be guessed which became which.
  const isRename = gone.length === 1 && fresh.length === 1 && from !== undefined && to !== undefined;
  if (isRename && acceptSameValues(from, to)) {
    return { added: [], removed: [], renamed: [{ before: from, after: to }], same };
  }
  return { added: fresh, removed: gone, renamed: [], same };
}

function acceptSameValues(a: Parameter, b: Parameter): boolean {
  return (
    a.required === b.required && a.schema.type === b.schema.type && isDeepStrictEqual(a.schema.enum, b.schema.enum)
  );
}

/** A parameter in words: its type, its values, its default. */
export function describeParameter({ required, schema }: Parameter): string {
  const { type, enum: values, default: initial } = schema;
  return [
    type,
    required ? "required" : "optional",
    ...(values === undefined ? [] : [`one of ${listValues(values)}`]),
    ...(initial === undefined ? [] : [`default ${JSON.stringify(initial)}`]),
  ].join(", ");
}

/** Values in JSON, one beside the other. */
export function listValues(values: readonly (string | number)[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

/** The type of a parameter as TypeScript has it: one for every number. */
export function typescriptType({ type }: ParameterSchema): string {
  return type === "integer" ? "number" : type;
}
