import { isJsonObject, type JsonObject, objectUnder } from "./json-value.ts";

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** One operation of a release document. */
export interface ReleaseOperation {
  /** Method and path, the only identity that lasts: `GET /api/a/v1`. */
  readonly id: string;
  /** The key in its path item, in lower case. */
  readonly method: string;
  readonly path: string;
  /** The operation itself, not a copy. */
  readonly operation: JsonObject;
}

/** The operations of a release document, in its order. */
export function releaseOperations(release: JsonObject): ReleaseOperation[] {
  return Object.entries(objectUnder(release, "paths")).flatMap(([path, item]) =>
    Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, operation]) => {
      if (!METHODS.has(method) || !isJsonObject(operation)) return [];
      return [{ id: `${method.toUpperCase()} ${path}`, method, path, operation }];
    }),
  );
}
