import * as v from "valibot";

/**
 * Limits a schema of an object to the fields that belong to the object. Without this, a declared field `constructor` or
 * `toString` that an object does not have would be read from its prototype.
 */
export function withOwnFields(names: readonly string[], schema: v.GenericSchema): v.GenericSchema {
  if (!names.some((name) => name in Object.prototype)) return schema;
  return v.pipe(v.unknown(), v.transform(copyOwnFields), schema);
}

function copyOwnFields(value: unknown): object {
  return Object.assign(Object.create(null) as object, value);
}
