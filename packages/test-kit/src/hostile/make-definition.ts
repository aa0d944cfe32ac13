/** Returns the value for a location: the hostile value at one location, the ordinary value at all others. */
type At = (location: string, ordinary: unknown) => unknown;

/**
 * A published definition with a hostile value at one location and ordinary values everywhere else.
 *
 * @throws Error if the definition does not have the location
 */
export function makeDefinition(location: string, hostile: unknown): object {
  let isPlaced = false;
  const at: At = (name, ordinary) => {
    if (name !== location) return ordinary;
    isPlaced = true;
    return hostile;
  };
  const definition = {
    openapi: at("openapi", "3.0.0"),
    info: at("info", { title: at("info.title", "A thing"), version: "1.0.0" }),
    servers: at("servers", [{ url: at("server", "https://api.justoneapi.com") }]),
    paths: at("paths", member(at, "path", "/api/xiaohongshu/get-thing/v1", at("path item", pathItem(at)))),
    components: at("components", components(at)),
  };
  if (!isPlaced) throw new Error(`A definition has no location named ${location}.`);
  return definition;
}

function pathItem(at: At): object {
  const operation = {
    operationId: at("operationId", "getThing"),
    summary: at("summary", "Thing"),
    description: at("description", "Gets a thing."),
    tags: at("tags", [at("tag", "Things")]),
    deprecated: at("deprecated", true),
    externalDocs: { url: at("external docs", "https://docs.justoneapi.com") },
    parameters: at("parameters", parameters(at)),
    responses: at("responses", member(at, "status", "200", at("response", response(at)))),
    ...member(at, "extension key", "x-order", at("extension", "1")),
  };
  return member(at, "method", "get", at("operation", operation));
}

function parameters(at: At): unknown[] {
  const schema = {
    type: at("parameter type", "string"),
    format: at("parameter format", "text"),
    enum: at("enum", ["plain", at("enum value", "other")]),
  };
  const other = { type: "string", default: at("parameter default", "plain") };
  const number = { type: "number", enum: [1, at("enum number", 2)], default: 1 };
  return [
    { name: "token", in: "query", required: true, schema: { type: "string" } },
    at("parameter", {
      name: at("parameter name", "kind"),
      in: at("parameter in", "query"),
      required: at("parameter required", false),
      description: at("parameter description", "Its kind."),
      schema: at("parameter schema", schema),
    }),
    { name: "other", in: "query", schema: other },
    { name: "number", in: "query", schema: number },
  ];
}

function response(at: At): object {
  const media = {
    schema: at("response schema", envelope(at)),
    ...member(at, "example keyword", "example", at("example", example(at))),
    examples: at("examples", member(at, "example name", "other", at("named example", { value: { code: 0, data: 1 } }))),
  };
  return { description: at("response description", "Fine."), content: at("content", mediaTypes(at, media)) };
}

function mediaTypes(at: At, media: object): object {
  return member(at, "media type", "application/json", at("media", media));
}

function example(at: At): object {
  const inner = { ...member(at, "example key", "name", at("example value", "x")), count: at("example number", 1) };
  return { code: at("example code", 0), data: at("example data", { list: [inner], declared: "x" }) };
}

function envelope(at: At): object {
  const properties = {
    ...member(at, "property name", "declared", {
      description: at("property description", "Declared."),
      type: at("property type", "string"),
      enum: at("property enum", [at("property enum value", "x")]),
      pattern: at("property pattern", ".*"),
    }),
    loop: { $ref: at("reference", "#/components/schemas/Loop") },
  };
  const data = { type: "object", properties: at("properties", properties), ...member(at, "keyword", "title", "x") };
  return { type: "object", properties: { code: {}, data: at("data schema", data) } };
}

function components(at: At): object {
  const Loop = { type: "object", properties: { again: { $ref: "#/components/schemas/Loop" } } };
  const Jump = { $ref: "#/components/schemas/Back" };
  const Back = { $ref: "#/components/schemas/Jump" };
  return { schemas: at("schemas", { Loop, Jump, Back, ...member(at, "component name", "Other", { type: "string" }) }) };
}

// An own property whatever its name is, as JSON.parse makes it.
function member(at: At, location: string, ordinary: string, value: unknown): object {
  return Object.fromEntries([[String(at(location, ordinary)), value]]);
}
