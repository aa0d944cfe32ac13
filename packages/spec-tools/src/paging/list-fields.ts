import { resolveSchema } from "../document/resolve-schema.ts";
import type { Schema } from "../document/schema.ts";
import { isStep } from "./paging.ts";

/** A field somewhere in `data`, but not inside an array. */
export interface Field {
  /** Names joined by dots. */
  readonly place: string;
  /** Its own name without case and underscores, so that spellings do not matter. */
  readonly key: string;
  readonly depth: number;
  readonly schema: Schema;
}

const MAX_DEPTH = 2;

/** The fields of an answer that can say something of its page, the outer ones first. */
export function listFields(data: Schema, components: Readonly<Record<string, Schema>>): Field[] {
  const fields: Field[] = [];
  let level: readonly Omit<Field, "key">[] = [{ place: "", depth: -1, schema: resolveSchema(data, components) }];
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    const below = level.flatMap(({ place, schema: { properties = {} } }) => {
      return Object.entries(properties)
        .filter(([name]) => isStep(name))
        .map(([name, property]) => ({
          place: place === "" ? name : `${place}.${name}`,
          key: comparable(name),
          depth,
          schema: resolveSchema(property, components),
        }));
    });
    fields.push(...below);
    level = below;
  }
  return fields;
}

/** The types of a schema but for null. */
export function typesOf({ type }: Schema): readonly string[] {
  return (typeof type === "string" ? [type] : (type ?? [])).filter((one) => one !== "null");
}

function comparable(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}
