import {
  editRelease,
  type JsonObject,
  type JsonValue,
  type LatestExample,
  releaseOperations,
} from "@justone-clients/publisher-simulator";
import { editIn, memberOf, operationOf, pathOf, several, type YearEdit } from "./year-state.ts";

/** What the publisher claims about a schema. */
type Status = "verified" | "partial" | "pending" | "stale";

/** Makes the schema of a response from the schema of its `data`. */
export type Dialect = (data: JsonObject) => JsonObject;

const FAILURE = { type: "object", properties: { code: { type: "integer" }, message: { type: "string" } } };

function success(data: JsonObject): JsonObject {
  return { type: "object", properties: { code: { const: 0 }, data }, required: ["code", "data"] };
}

/** A choice between success and failure. */
export const successFirst: Dialect = (data) => ({ oneOf: [success(data), FAILURE] });

/** A choice between failure and success. */
export const failureFirst: Dialect = (data) => ({ oneOf: [FAILURE, success(data)] });

/** The envelope of all operations, with the data of this one. */
export const extendedEnvelope: Dialect = (data) => {
  return { allOf: [{ $ref: "#/components/schemas/Result" }, { type: "object", properties: { data } }] };
};

/** An object with these fields. */
export function fields(properties: JsonObject): JsonObject {
  return { type: "object", properties };
}

/** Publishes a schema for the response of an operation. */
export function publishSchema(id: string, dialect: Dialect, data: JsonObject, status?: Status): YearEdit {
  const publish = editIn(id, (operation) => setSchema(operation, dialect(data)));
  return status === undefined ? publish : several(publish, markSchema(id, status));
}

/** Publishes a schema as a component of the release, to which the response of an operation refers. */
export function publishComponent(id: string, name: string, data: JsonObject, status: Status): YearEdit {
  const define: YearEdit = (state) => {
    const release = editRelease(state.release, (next) => {
      Object.assign(memberOf(memberOf(next, "components"), "schemas"), { [name]: success(data), Failure: FAILURE });
    });
    return { ...state, release };
  };
  const refer = editIn(id, (operation) => {
    setSchema(operation, {
      oneOf: [{ $ref: "#/components/schemas/Failure" }, { $ref: `#/components/schemas/${name}` }],
    });
  });
  return several(define, refer, markSchema(id, status));
}

/** Publishes a verified schema for every listed operation of some paths whose `data` was neither described nor observed. */
export function publishAllSchemas(prefix: string): YearEdit {
  return (state) => {
    const untyped = releaseOperations(state.release).filter(({ path, operation }) => {
      const isListed = operation["x-docs-hidden"] !== true;
      const isTyped = operation["x-contract-status"] !== undefined || state.examples.has(path);
      return path.startsWith(prefix) && isListed && !isTyped;
    });
    const data = fields({ total: { type: "integer" }, items: { type: "array", items: fields(ITEM_FIELDS) } });
    return several(...untyped.map(({ id }) => publishSchema(id, failureFirst, data, "verified")))(state);
  };
}

const ITEM_FIELDS = { id: { type: "string" }, name: { type: "string" }, isPublic: { type: "boolean" } };

/** Marks the schema of an operation. */
export function markSchema(id: string, status: Status): YearEdit {
  return editIn(id, (operation) => {
    operation["x-contract-status"] = { status, reason: "Decided by the script of the year." };
  });
}

/** Shows a real response of an operation on its status page. */
export function capture(id: string, data: JsonValue): YearEdit {
  return (state) => {
    operationOf(state, id);
    const example = { code: 0, message: null, recordTime: null, requestId: "captured", data };
    const latest: LatestExample = { checkedAt: "2026-09-01", synthetic: false, example };
    return {
      ...state,
      release: editRelease(state.release, () => undefined),
      examples: new Map([...state.examples, [pathOf(id), latest]]),
    };
  };
}

/** Replaces the media type of the successful response. */
export function changeMediaType(id: string, type: string): YearEdit {
  return editIn(id, (operation) => {
    const response = memberOf(memberOf(operation, "responses"), "200");
    response["content"] = { [type]: Object.values(memberOf(response, "content"))[0] ?? {} };
  });
}

/** Declares a further status of the response of an operation. */
export function addStatus(id: string, status: string): YearEdit {
  return editIn(id, (operation) => {
    memberOf(operation, "responses")[status] = { description: "An error." };
  });
}

function setSchema(operation: JsonObject, schema: JsonObject): void {
  const content = { "application/json": { schema } };
  memberOf(operation, "responses")["200"] = { description: "OK", content };
}
