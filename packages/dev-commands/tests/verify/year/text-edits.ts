import {
  editRelease,
  type JsonValue,
  releaseOperations,
  renamePlatformTag,
  renameSummary,
} from "@justone-clients/publisher-simulator";
import { editIn, type YearEdit } from "./year-state.ts";

/** Publishes a remark about an operation in place of those before. */
export function remark(id: string, kind: string, content: string): YearEdit {
  return setMember(id, "x-highlights", [{ kind, content }]);
}

/** Replaces a member of an operation, e.g. `x-use-cases`. */
export function setMember(id: string, name: string, value: JsonValue): YearEdit {
  return editIn(id, (operation) => {
    operation[name] = value;
  });
}

/** Moves the mark of the recommended version. */
export function recommend(from: string, to: string): YearEdit {
  const unmark = editIn(from, (operation) => {
    delete operation["x-recommended"];
  });
  return (state) => setMember(to, "x-recommended", true)(unmark(state));
}

/** Renames an operation, which moves its file. */
export function rename(id: string, summary: string): YearEdit {
  return (state) => ({ ...state, release: renameSummary(state.release, id, summary) });
}

/** Renames a platform, which moves all its files. */
export function renameTag(from: string, to: string): YearEdit {
  return (state) => ({ ...state, release: renamePlatformTag(state.release, from, to) });
}

/** Gives every operation of the release another operationId. */
export const renameOperationIds: YearEdit = (state) => {
  const release = editRelease(state.release, (next) => {
    for (const [index, { operation }] of releaseOperations(next).entries())
      operation["operationId"] = `renamed${index}`;
  });
  return { ...state, release };
};

/** Names other servers. */
export function setServers(...urls: readonly string[]): YearEdit {
  return (state) => {
    const release = editRelease(state.release, (next) => {
      next["servers"] = urls.map((url) => ({ url }));
    });
    return { ...state, release };
  };
}
