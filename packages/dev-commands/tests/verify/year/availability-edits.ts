import {
  deprecate,
  editRelease,
  hide,
  type JsonObject,
  type LatestExample,
  releaseOperations,
  removeOperation,
} from "@justone-clients/publisher-simulator";
import { editIn, memberOf, operationOf, pathOf, type YearEdit, type YearState } from "./year-state.ts";

/** Lists no hidden operation any longer, and removes their files, as the publisher does. */
export const unlistHidden: YearEdit = (state) => {
  const hidden = releaseOperations(state.release).filter(({ operation }) => operation["x-docs-hidden"] === true);
  const withoutFile = new Set([...state.withoutFile, ...hidden.map(({ id }) => id)]);
  return { ...state, listsHidden: false, withoutFile, release: editRelease(state.release, () => undefined) };
};

/** Hides an operation that keeps its own file. */
export function hideWithFile(id: string): YearEdit {
  return (state) => ({ ...state, release: hide(state.release, id) });
}

/** Hides an operation that loses its own file. Only its latest example shows that it exists. */
export function hideWithExample(id: string): YearEdit {
  return (state) => {
    const latest: LatestExample = { checkedAt: "2026-09-01", synthetic: true, example: { code: 0, data: {} } };
    const examples = new Map([...state.examples, [pathOf(id), latest]]);
    return dropFile(id)({ ...state, release: hide(state.release, id), examples });
  };
}

/** Lists a hidden operation again, with its own file. */
export function list(id: string): YearEdit {
  return (state) => {
    const withoutFile = new Set([...state.withoutFile].filter((other) => other !== id));
    return { ...state, withoutFile, release: hide(state.release, id, false) };
  };
}

/** Removes the file of an operation that stays listed. */
export function dropFile(id: string): YearEdit {
  return (state) => {
    return {
      ...state,
      withoutFile: new Set([...state.withoutFile, id]),
      release: editRelease(state.release, () => undefined),
    };
  };
}

/** Removes an operation with its file and its latest example. */
export function remove(id: string): YearEdit {
  return (state) => {
    const examples = new Map([...state.examples].filter(([path]) => path !== pathOf(id)));
    return { ...keep(state, id), examples, release: removeOperation(state.release, id) };
  };
}

/** Publishes an operation as it was before it was removed or became unusable. */
export function bringBack(id: string): YearEdit {
  return (state) => {
    const operation = state.kept.get(id);
    if (operation === undefined) throw new Error(`${id}: expected an operation that was removed or became unusable`);
    return add(id, operation)(state);
  };
}

/** Makes an operation unusable. */
export function breakOperation(id: string, edit: (operation: JsonObject) => void): YearEdit {
  return (state) => editIn(id, edit)(keep(state, id));
}

/** Publishes an operation that is like another one, with another summary. */
export function addLike(id: string, like: string, change: JsonObject = {}): YearEdit {
  return (state) => {
    const { "x-recommended": _, "x-endpoint-family": _family, ...others } = operationOf(state, like);
    return add(id, { ...others, summary: `Of ${pathOf(id).replaceAll("/", " ")}`, ...change })(state);
  };
}

/** Deprecates an operation, or ends its deprecation. */
export function markDeprecated(id: string, deprecated = true): YearEdit {
  return (state) => ({ ...state, release: deprecate(state.release, id, deprecated) });
}

/** Serves an operation by POST instead of GET. */
export function callByPost(path: string): YearEdit {
  return (state) => {
    const operation = operationOf(state, `GET ${path}`);
    return add(`POST ${path}`, operation)({ ...state, release: removeOperation(state.release, `GET ${path}`) });
  };
}

/** Gives a platform of this checkout its path prefixes. The release changes too, as between two real ones. */
export function setPrefixes(platform: string, ...prefixes: readonly string[]): YearEdit {
  return (state) => ({ ...state, prefixes: new Map([...state.prefixes, [platform, prefixes]]) });
}

function keep(state: YearState, id: string): YearState {
  return { ...state, kept: new Map([...state.kept, [id, structuredClone(operationOf(state, id))]]) };
}

function add(id: string, operation: JsonObject): YearEdit {
  return (state) => {
    const [method = ""] = id.split(" ");
    const release = editRelease(state.release, (next) => {
      const paths = memberOf(next, "paths");
      const item = paths[pathOf(id)] === undefined ? {} : memberOf(paths, pathOf(id));
      paths[pathOf(id)] = { ...item, [method.toLowerCase()]: structuredClone(operation) };
    });
    return { ...state, release };
  };
}
