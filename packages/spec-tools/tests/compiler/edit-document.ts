import type { PlatformDocument } from "../../src/document/document.ts";

/** A change of a document: a path and its new value. Without a value, the path is removed. */
export type Edit = readonly [path: readonly (string | number)[], value?: unknown];

/**
 * Copies a document and applies one change to the copy.
 *
 * @throws Error if the parent of the path does not exist, or the change has no effect
 */
export function editDocument(document: PlatformDocument, [path, value]: Edit): PlatformDocument {
  const copy: unknown = structuredClone(document);
  const last = path.at(-1) ?? "";
  const parent = path.slice(0, -1).reduce((current, step) => Reflect.get(Object(current), step) as unknown, copy);
  if (typeof parent !== "object" || parent === null)
    throw new Error(`${path.join(".")}: expected a path in the document`);
  if (value !== undefined) Reflect.set(parent, last, value);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  if (JSON.stringify(copy) === JSON.stringify(document))
    throw new Error(`${path.join(".")}: expected a change, but the value is the same`);
  return copy as PlatformDocument;
}
