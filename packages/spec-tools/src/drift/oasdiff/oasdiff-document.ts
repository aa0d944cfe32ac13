import type { Parameter, ScalarSchema } from "../../definitions/operation.ts";
import type { JsonObject, JsonValue } from "../../lib/json.ts";
import type { DriftOperation, DriftSnapshot } from "../snapshot/drift-snapshot.ts";
import { isTombstone } from "../snapshot/snapshot-pair.ts";

/**
 * The published operations of a snapshot in normalised form, as an OpenAPI document. It omits `data`, because the compiler
 * decides more precisely which changes of `data` break a caller.
 */
export function oasdiffDocument({ operations }: DriftSnapshot): JsonObject {
  const paths: Record<string, Record<string, JsonValue>> = {};
  for (const operation of operations.values()) {
    if (isTombstone(operation)) continue;
    (paths[operation.path] ??= {})[operation.method] = operationObject(operation);
  }
  return { openapi: "3.1.0", info: { title: "normalised", version: "1" }, paths };
}

function operationObject({ name, deprecated, normal, built }: DriftOperation): JsonObject {
  const { parameters, statuses } = normal;
  const outsideBody = [...parameters.values()].filter((parameter) => parameter.in !== "form");
  const inForm = [...parameters.values()].filter((parameter) => parameter.in === "form");
  return {
    operationId: name,
    ...(deprecated ? { deprecated } : {}),
    parameters: outsideBody.map(parameterObject),
    // A form whose only field is the token is still a form.
    ...(built.location === "form" ? { requestBody: formObject(inForm) } : {}),
    responses: {
      "200": { description: "", content: { "application/json": { schema: envelopeObject(normal) } } },
      ...Object.fromEntries(statuses.map((status) => [status, { description: "" }])),
    },
  };
}

function parameterObject({ name, in: location, required, schema }: Parameter): JsonObject {
  return { name, in: location, required, schema: schemaObject(schema) };
}

function formObject(fields: readonly Parameter[]): JsonObject {
  const properties = Object.fromEntries(fields.map(({ name, schema }) => [name, schemaObject(schema)]));
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const schema = { type: "object", required, properties };
  return { required: true, content: { "application/x-www-form-urlencoded": { schema } } };
}

function schemaObject(schema: Parameter["schema"]): JsonObject {
  const { default: initial } = schema;
  const list = typeof initial === "object" ? [...initial] : initial;
  return {
    ...(schema.type === "array" ? { type: "array", items: scalarObject(schema.items) } : scalarObject(schema)),
    ...(list === undefined ? {} : { default: list }),
  };
}

function scalarObject({ type, format, enum: values }: ScalarSchema): JsonObject {
  return {
    type,
    ...(format === undefined ? {} : { format }),
    ...(values === undefined ? {} : { enum: [...values] }),
  };
}

function envelopeObject({ codes }: DriftOperation["normal"]): JsonObject {
  return {
    type: "object",
    properties: { code: { type: "integer", ...(codes === undefined ? {} : { enum: [...codes] }) } },
  };
}
