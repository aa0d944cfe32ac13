import { exec } from "jsonpath-rfc9535";
import { refuse } from "../lib/command-error.ts";
import { isJsonObject, type JsonObject, type JsonValue, serializeLossless } from "../lib/json.ts";
import type { Overlay, OverlayAction } from "./overlay.ts";

/**
 * Applies an overlay to a document in place, in the order of its actions.
 *
 * @throws CommandError (exit code 3) with the file and the target if the target matches nothing, because the amendment
 * would be lost unnoticed
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function applyOverlay(document: JsonObject, overlay: Overlay, file: string): void {
  for (const action of overlay.actions) {
    const paths = findTargets(document, action, file);
    if (paths.length === 0) throw refuse(file, "a target that exists in the document", action.target);
    // The last match comes first, because removing an item shifts the items after it.
    for (const path of paths.toReversed()) amend(document, path, action, file);
  }
}

type JsonPath = readonly (string | number)[];

function findTargets(document: JsonObject, { target }: OverlayAction, file: string): JsonPath[] {
  const paths: JsonPath[] = [];
  try {
    exec(withoutBigints(document), target, (_, path) => paths.push(path));
    return paths;
  } catch (thrown) {
    throw refuse(file, "a valid JSONPath as the target", `${target}: ${thrown instanceof Error ? thrown.message : ""}`);
  }
}

// jsonpath-rfc9535 cannot compare bigints in a filter. Converting them to numbers does not change the paths.
function withoutBigints(document: JsonObject): Parameters<typeof exec>[0] {
  return JSON.parse(serializeLossless(document)) as Parameters<typeof exec>[0];
}

function amend(document: JsonObject, path: JsonPath, { target, update, remove }: OverlayAction, file: string): void {
  if (remove === true) return removeFrom(getByPath(document, path.slice(0, -1)), path.at(-1));
  const amended = getByPath(document, path);
  if (!isJsonObject(amended)) throw refuse(file, "an object as the target of an update", target);
  // Each match needs its own copy; a shared one would be changed by later actions on one match.
  merge(amended, structuredClone(update ?? {}));
}

function getByPath(document: JsonValue, path: JsonPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, key) => {
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
    const current = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isJsonObject(current) && isJsonObject(value)) merge(current, value);
    else if (Array.isArray(current)) for (const item of Array.isArray(value) ? value : [value]) current.push(item);
    else Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  }
}
