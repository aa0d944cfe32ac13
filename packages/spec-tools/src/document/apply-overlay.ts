import { jsonpath } from "json-p3";
import { refuse } from "../lib/command-error.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import type { Overlay, OverlayAction } from "./overlay.ts";

/**
 * Applies an overlay to a document, in place, action by action.
 *
 * @throws CommandError (exit code 3) naming the file and the target, where the target is gone: an amendment of nothing
 * would be lost unseen
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function applyOverlay(document: JsonObject, overlay: Overlay, file: string): void {
  for (const action of overlay.actions) {
    const places = findPlaces(document, action, file);
    if (places.length === 0) throw refuse(file, "a target that is in the document", action.target);
    // From the last one, so that removing one item does not move the next.
    for (const place of places.toReversed()) amend(document, place, action, file);
  }
}

type Place = readonly (string | number)[];

function findPlaces(document: JsonObject, { target }: OverlayAction, file: string): Place[] {
  try {
    return [...jsonpath.query(target, document as never)].map(({ location }) => location);
  } catch (thrown) {
    throw refuse(file, "a JSONPath as target", `${target}: ${thrown instanceof Error ? thrown.message : ""}`);
  }
}

function amend(document: JsonObject, place: Place, { target, update, remove }: OverlayAction, file: string): void {
  if (remove === true) return removeFrom(valueAt(document, place.slice(0, -1)), place.at(-1));
  const amended = valueAt(document, place);
  if (!isJsonObject(amended)) throw refuse(file, "an object as the target of an update", target);
  // A copy each time, or targets would share what they were given.
  merge(amended, structuredClone(update ?? {}));
}

function valueAt(document: JsonValue, place: Place): JsonValue | undefined {
  return place.reduce<JsonValue | undefined>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isJsonObject(value) ? value[key] : undefined;
  }, document);
}

function removeFrom(owner: JsonValue | undefined, key: string | number | undefined): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else if (isJsonObject(owner) && key !== undefined) delete owner[key];
}

function merge(target: JsonObject, update: JsonObject): void {
  for (const [key, value] of Object.entries(update)) {
    const known = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isJsonObject(known) && isJsonObject(value)) merge(known, value);
    else if (Array.isArray(known)) known.push(...(Array.isArray(value) ? value : [value]));
    else Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  }
}
