import { refuse, refuseInvalid } from "../lib/command-error.ts";
import { isJsonObject, type JsonValue, objectAt } from "../lib/json.ts";
import { definitionSchema, type PublishedDefinition, type PublishedDefinitionOperation } from "./definition-schema.ts";
import { readFieldTexts } from "./field-texts.ts";
import { operationName } from "./names.ts";
import { readFamily } from "./operation-family.ts";
import { readOperationTexts } from "./operation-texts.ts";
import type { HttpMethod, PublishedOperation } from "./operation.ts";
import { type Platform, prefixOf } from "./publisher.ts";
import { readParameters } from "./read-parameters.ts";
import { resolveRequests } from "./resolve-requests.ts";
import { readSuccessResponse, type SuccessResponse } from "./success-response.ts";
import { validateDocument } from "./validate/validate-document.ts";

/**
 * Parses a published definition of one operation. Only validated members are returned.
 *
 * @throws CommandError (exit code 3) that names the file, the expectation and the finding
 */
export function parseDefinition(text: string, file: string, platform: Platform): PublishedOperation {
  const definition = resolveRequests(validateDocument(text, file), file);
  const parsed = definitionSchema.safeParse(definition);
  if (!parsed.success) throw refuseInvalid(file, "an OpenAPI 3 definition of one operation", parsed.error);
  const { method, path, operation } = onlyOperation(parsed.data.paths, file);
  const prefix = prefixOf(platform, path);
  if (prefix === undefined) throw refuse(file, `a path below ${platform.prefixes.join(" or ")}`, path);
  if (!isHttpMethod(method)) throw refuse(file, "a GET or a POST operation", method.toUpperCase());
  const name = operationName(path, prefix);
  if (name === "") throw refuse(file, `a letter or a digit after ${prefix}`, path);
  return {
    id: `${method.toUpperCase()} ${path}`,
    name,
    method,
    path,
    summary: operation.summary,
    description: operation.description,
    deprecated: operation.deprecated,
    hidden: operation["x-docs-hidden"],
    ...readFamily(operation),
    ...readOperationTexts(operation),
    parameters: readParameters(method, operation, file),
    omitted: operation.omitted.length === 0 ? undefined : operation.omitted,
    ...readResponse(definition, path, method),
  };
}

function readResponse(
  definition: JsonValue,
  path: string,
  method: string,
): SuccessResponse & Pick<PublishedOperation, "fieldTexts"> {
  if (!isJsonObject(definition)) return {};
  const operation = objectAt(objectAt(objectAt(definition, "paths"), path), method);
  const fieldTexts = readFieldTexts(operation, definition);
  return { ...readSuccessResponse(operation, definition), ...(fieldTexts === undefined ? {} : { fieldTexts }) };
}

interface OnlyOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: PublishedDefinitionOperation;
}

function onlyOperation(paths: PublishedDefinition["paths"], file: string): OnlyOperation {
  const found = Object.entries(paths).flatMap(([path, methods]) => {
    return Object.entries(methods).map(([method, operation]) => ({ method, path, operation }));
  });
  const [only] = found;
  if (only === undefined || found.length > 1) throw refuse(file, "exactly one operation", `${found.length}`);
  return only;
}

function isHttpMethod(method: string): method is HttpMethod {
  return method === "get" || method === "post";
}
