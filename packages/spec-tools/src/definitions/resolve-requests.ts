import { isJsonObject, type JsonObject, type JsonValue, objectAt } from "../lib/json.ts";
import { isOmitted } from "./omitted-parameters.ts";
import { FORM_MEDIA_TYPE } from "./operation.ts";
import { resolveReference, resolveSchema, type SchemaContext } from "./resolve-schema.ts";

/**
 * Returns a definition whose parameters and request bodies have no references and a plain schema each, so that they can
 * be validated and compared. Optional parameters that a client cannot send are moved to `omitted`. Responses stay as they
 * are, and malformed members are left to the validation.
 *
 * @throws CommandError (exit code 3) that names the file and the parameter, for a reference that cannot be resolved, a
 * schema of several types, or a required parameter that a client cannot send
 */
export function resolveRequests(definition: JsonValue, file: string): JsonValue {
  if (!isJsonObject(definition) || !isJsonObject(definition["paths"])) return definition;
  const context: SchemaContext = { definition, input: file, followed: [], resolved: new Map() };
  const paths = mapObjects(definition["paths"], (item) => {
    return mapObjects(item, (operation) => resolveOperation(operation, context));
  });
  return { ...definition, paths };
}

function resolveOperation(operation: JsonObject, context: SchemaContext): JsonObject {
  const { parameters, requestBody } = operation;
  const resolved = Array.isArray(parameters) ? parameters.map((one) => resolveParameter(one, context)) : parameters;
  const list = Array.isArray(resolved) ? resolved : [];
  const omitted = list.filter((one) => isOmitted(one, context.input));
  return {
    ...operation,
    ...(Array.isArray(resolved) ? { parameters: list.filter((one) => !omitted.includes(one)) } : {}),
    omitted,
    ...(isJsonObject(requestBody) ? { requestBody: resolveBody(requestBody, context) } : {}),
  };
}

function resolveParameter(parameter: JsonValue, context: SchemaContext): JsonValue {
  if (!isJsonObject(parameter)) return parameter;
  const { value } = resolveReference(parameter, "parameters", context);
  const resolved = withSchema(value, { ...context, input: nameInput(context, value["name"]) });
  // A text beside a reference describes this use of the component.
  const description = parameter["description"] ?? value["description"] ?? objectAt(resolved, "schema")["description"];
  return description === undefined ? resolved : { ...resolved, description };
}

function resolveBody(body: JsonObject, context: SchemaContext): JsonObject {
  const { value } = resolveReference(body, "requestBodies", { ...context, input: `${context.input}, request body` });
  const content = objectAt(value, "content");
  const form = content[FORM_MEDIA_TYPE];
  if (!isJsonObject(form)) return value;
  const { schema, ...others } = withSchema(form, { ...context, input: `${context.input}, form` });
  const properties = isJsonObject(schema) ? schema["properties"] : undefined;
  if (!isJsonObject(schema) || !isJsonObject(properties)) return value;
  const resolved = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      return [name, resolveSchema(property, { ...context, input: nameInput(context, name) }) ?? property];
    }),
  );
  const plain = { ...schema, properties: resolved };
  return { ...value, content: { ...content, [FORM_MEDIA_TYPE]: { ...others, schema: plain } } };
}

function withSchema(owner: JsonObject, context: SchemaContext): JsonObject {
  const schema = resolveSchema(owner["schema"], context);
  return schema === undefined ? owner : { ...owner, schema };
}

function nameInput({ input }: SchemaContext, name: JsonValue | undefined): string {
  return typeof name === "string" ? `${input}, parameter ${name}` : input;
}

function mapObjects(owner: JsonObject, map: (value: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(owner).map(([key, value]) => [key, isJsonObject(value) ? map(value) : value]),
  );
}
