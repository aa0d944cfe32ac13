import type { PlatformDocument } from "../../src/document/document.ts";

/** A change of a document: where, and what stands there then; undefined where nothing does. */
export type Edit = readonly [path: readonly (string | number)[], value?: unknown];

/**
 * A copy of a document with one change made to it.
 *
 * @throws Error where the place is not there, or already holds the value
 */
export function editDocument(document: PlatformDocument, [path, value]: Edit): PlatformDocument {
  const copy: unknown = structuredClone(document);
  const last = path.at(-1) ?? "";
  const parent = path.slice(0, -1).reduce((current, step) => Reflect.get(Object(current), step) as unknown, copy);
  if (typeof parent !== "object" || parent === null) throw new Error(`${path.join(".")}: there is no such place`);
  if (value !== undefined) Reflect.set(parent, last, value);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  if (JSON.stringify(copy) === JSON.stringify(document)) throw new Error(`${path.join(".")}: nothing changed`);
  return copy as PlatformDocument;
}
