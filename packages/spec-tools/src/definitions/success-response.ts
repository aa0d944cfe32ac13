import { isJsonObject, type JsonObject, type JsonValue, objectAt } from "../lib/json.ts";
import { type DeclaredSchema, declaredData } from "./declared-schema.ts";
import { type ContractStatus, resolveResponse, resolveSchemaReference, successData } from "./envelope-schema.ts";

/** What is published about the successful response of an operation. */
export interface SuccessResponse {
  /** The published example of a response, envelope included; absent if none is published. */
  readonly example?: JsonValue | undefined;
  /** The declared type of `data`; absent if the published schema does not declare one, or must not be used. */
  readonly declared?: DeclaredSchema | undefined;
  /** What the publisher claims about the published schema; absent if nothing is claimed. */
  readonly contractStatus?: ContractStatus | undefined;
}

/** Reads the successful response of an operation of a definition: its example and the type that its schema declares. */
export function readSuccessResponse(operation: JsonObject, definition: JsonObject): SuccessResponse {
  const { media } = findSuccess(operation, definition);
  if (media === undefined) return {};
  const status = readContractStatus(contractOwners(operation, definition));
  return {
    example: exampleOf(media),
    declared: isUsable(status) ? declaredData(media["schema"], definition) : undefined,
    contractStatus: status,
  };
}

/** The objects that can carry extensions about the `data` of an operation, the closest to its schema first. */
export function contractOwners(operation: JsonObject, definition: JsonObject): JsonObject[] {
  const { response, media } = findSuccess(operation, definition);
  const schema = media?.["schema"];
  const data = resolveSchemaReference(successData(schema, definition), definition);
  const owners = [data, resolveSchemaReference(schema, definition), media, response, operation];
  return owners.filter((owner) => owner !== undefined);
}

/** Whether what is published about a response may be used: not if the publisher calls it outdated or unfinished. */
export function isUsable(status: ContractStatus | undefined): boolean {
  return status !== "pending" && status !== "stale";
}

/** The successful response of an operation and its content, preferably JSON; both undefined if it has none. */
export function findSuccess(
  operation: JsonObject,
  definition: JsonObject,
): { readonly response: JsonObject | undefined; readonly media: JsonObject | undefined } {
  const responses = objectAt(operation, "responses");
  const response = resolveResponse(responses["200"] ?? responses["default"], definition);
  const content = Object.entries(objectAt(response, "content"));
  const [, media] = content.find(([type]) => /json/i.test(type)) ?? content[0] ?? [];
  return { response, media: isJsonObject(media) ? media : undefined };
}

function exampleOf(media: JsonObject): JsonValue | undefined {
  if (media["example"] !== undefined) return media["example"];
  const named = Object.values(objectAt(media, "examples"))[0];
  return isJsonObject(named) ? named["value"] : undefined;
}

/** Reads the `x-contract-status` of the first of these objects that has one, the closest to the schema first. */
export function readContractStatus(owners: readonly JsonObject[]): ContractStatus | undefined {
  for (const owner of owners) {
    const value = owner["x-contract-status"];
    const status = isJsonObject(value) ? value["status"] : value;
    if (status === "verified" || status === "pending" || status === "stale") return status;
    // A status that is not known today does not make a schema a claim.
    if (value !== undefined) return "partial";
  }
  return undefined;
}
