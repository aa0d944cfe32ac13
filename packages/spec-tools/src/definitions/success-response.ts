import { isJsonObject, type JsonObject, type JsonValue, objectAt } from "../lib/json.ts";
import { declaredData } from "./declared-schema.ts";
import { type ContractStatus, resolveResponse, resolveSchemaReference, successData } from "./envelope-schema.ts";
import type { PublishedOperation } from "./operation.ts";

/** Reads the successful response of an operation of a definition: its example and the type that its schema declares. */
export function readSuccessResponse(
  definition: JsonObject,
  { path, method }: Pick<PublishedOperation, "path" | "method">,
): Pick<PublishedOperation, "example" | "declared" | "contractStatus"> {
  const operation = objectAt(objectAt(objectAt(definition, "paths"), path), method);
  const { response, media } = findSuccess(operation, definition);
  if (media === undefined) return {};
  const { schema } = media;
  const status = readContractStatus(
    resolveSchemaReference(successData(schema, definition), definition),
    resolveSchemaReference(schema, definition),
    media,
    response,
    operation,
  );
  const isUsable = status !== "pending" && status !== "stale";
  return {
    example: exampleOf(media),
    declared: isUsable ? declaredData(schema, definition) : undefined,
    contractStatus: status,
  };
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
function readContractStatus(...owners: readonly (JsonObject | undefined)[]): ContractStatus | undefined {
  for (const owner of owners) {
    const value = owner?.["x-contract-status"];
    const status = isJsonObject(value) ? value["status"] : value;
    if (status === "verified" || status === "pending" || status === "stale") return status;
    // A status that is not known today does not make a schema a claim.
    if (value !== undefined) return "partial";
  }
  return undefined;
}
