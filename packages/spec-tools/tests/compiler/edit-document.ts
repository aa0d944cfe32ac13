import type { PlatformDocument } from "../../src/document/document.ts";

/** A change of a document: where, and what stands there then; undefined where nothing does. */
export type Edit = readonly [place: readonly (string | number)[], value?: unknown];

/**
 * A copy of a document with one change made to it.
 *
 * @throws Error where the place is not there, or already holds the value
 */
export function editDocument(document: PlatformDocument, [place, value]: Edit): PlatformDocument {
  const copy: unknown = structuredClone(document);
  const last = place.at(-1) ?? "";
  const parent = place.slice(0, -1).reduce((current, step) => Reflect.get(Object(current), step) as unknown, copy);
  if (typeof parent !== "object" || parent === null) throw new Error(`${place.join(".")}: there is no such place`);
  if (value !== undefined) Reflect.set(parent, last, value);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  if (JSON.stringify(copy) === JSON.stringify(document)) throw new Error(`${place.join(".")}: nothing changed`);
  return copy as PlatformDocument;
}
