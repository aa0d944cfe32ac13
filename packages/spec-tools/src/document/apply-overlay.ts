import { refuse } from "../lib/command-error.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import { getByPath, type JsonPath, selectPaths } from "./json-path.ts";
import { combine, kindOf, type MergeRules, setMember } from "./merge-json.ts";
import type { Overlay, OverlayAction } from "../definitions/overlay.ts";

/**
 * Applies an overlay to a document in place, in the order of its actions. The overlay itself stays unchanged, and the
 * document shares no part with it.
 *
 * @throws CommandError (exit code 3) with the file and the target if the target matches nothing, because the amendment
 * would be lost unnoticed; if a copy does not select exactly one part of the document; if a value does not fit its
 * target; if the document itself would be removed
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 * @see https://spec.openapis.org/overlay/v1.1.0.html
 */
export function applyOverlay(document: JsonObject, { version, actions }: Overlay, file: string): void {
  for (const action of actions) applyAction(document, action, { version, file });
}

function applyAction(document: JsonObject, action: OverlayAction, rules: MergeRules): void {
  const { target, remove } = action;
  const { file } = rules;
  const paths = selectPaths(document, { query: target, file, role: "target" });
  if (paths.length === 0) throw refuse(file, "a target that exists in the document", target);
  if (remove !== true) checkKinds(document, paths, target, rules);
  const value = action.copy === undefined ? (action.update ?? null) : findSource(document, action.copy, file);
  // The last match comes first: removing an item shifts the items after it, and an update can hide what it contains.
  for (const path of paths.toReversed()) {
    if (remove === true) removeNode(document, path, target, file);
    else amendNode(document, path, value, rules);
  }
}

function checkKinds(
  document: JsonObject,
  paths: readonly JsonPath[],
  target: string,
  { version, file }: MergeRules,
): void {
  const kinds = new Set(paths.map((path) => kindOf(getByPath(document, path))));
  const found = `${target} (${[...kinds].join(", ")})`;
  if (version === "1.0" && !(kinds.size === 1 && kinds.has("object"))) {
    throw refuse(file, "an object as the target of an update, or overlay 1.1.0", found);
  }
  if (kinds.size > 1) throw refuse(file, "only objects, only arrays or only primitive values as the target", found);
}

// The source is a clone, because amending the document changes the original if the target is part of it.
function findSource(document: JsonObject, copy: string, file: string): JsonValue {
  const [path, ...others] = selectPaths(document, { query: copy, file, role: "source of a copy" });
  if (path === undefined) throw refuse(file, "a source of a copy that exists in the document", copy);
  if (others.length > 0) {
    throw refuse(file, "a source of a copy that selects one part of the document", `${copy} (${others.length + 1})`);
  }
  return structuredClone(getByPath(document, path) ?? null);
}

function amendNode(document: JsonObject, path: JsonPath, value: JsonValue, rules: MergeRules): void {
  const node = getByPath(document, path) ?? null;
  // Each match needs its own copy; a shared one would be changed by later actions on one match.
  const added = structuredClone(value);
  const isAppended = Array.isArray(node) && !Array.isArray(added);
  const amended = combine(node, isAppended ? [added] : added, path, rules);
  setMember(getByPath(document, path.slice(0, -1)), path.at(-1), amended);
}

function removeNode(document: JsonObject, path: JsonPath, target: string, file: string): void {
  const [owner, key] = [getByPath(document, path.slice(0, -1)), path.at(-1)];
  if (key === undefined) throw refuse(file, "a part of the document to remove, not the document itself", target);
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else if (isJsonObject(owner)) delete owner[key];
}
