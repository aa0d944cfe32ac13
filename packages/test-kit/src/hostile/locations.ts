import type { ExpectedOutcome } from "./hostile-document.ts";

/** How freely a text at a location can be chosen. */
type Freedom = "name" | "text" | "unused" | "key" | "property" | "free";

const words = (list: string): string[] => list.split(/,\s+/);

/** Locations of texts, by how freely they can be chosen. */
export const TEXT_LOCATIONS: Readonly<Record<Freedom, readonly string[]>> = {
  name: words("path, method, status, parameter name, parameter type, parameter in, component name, openapi"),
  text: words("summary, description, parameter description, enum value, parameter default, property type"),
  unused: words(
    `operationId, tag, info.title, server, external docs, extension, response description, property description,
    property enum value, property pattern`,
  ),
  key: words("media type, example name, extension key, example keyword"),
  property: ["property name"],
  free: words("example key, example value"),
};

/** Locations of values that are not texts, or whose type matters. */
export const TYPED_LOCATIONS: readonly string[] = [
  ...TEXT_LOCATIONS.text,
  ...TEXT_LOCATIONS.unused,
  ...words(
    `openapi, parameter name, parameter type, parameter format, parameter in, reference, example value, info, servers,
    paths, components, path item, operation, tags, deprecated, parameters, responses, response, content, media,
    response schema, data schema, properties, schemas, parameter, parameter required, parameter schema, enum,
    property enum, example, examples, named example, example code, example data`,
  ),
];

/** Locations where a reference can replace the value itself. */
export const REFERENCE_LOCATIONS: readonly string[] = words(
  `path item, operation, parameter, parameter schema, response, media, response schema, data schema, example, examples,
  named example, example data, example value, extension, schemas, info`,
);

const REFUSED_IN_TEXTS: ReadonlySet<string> = new Set(["bidi", "zero width", "control", "surrogate"]);

/** The expected outcome for a text of a family of attacks at a location. */
export function expectedOutcome(freedom: Freedom, family: string): ExpectedOutcome {
  if (freedom === "name") return family === "placeholder" ? "either" : "refused";
  // The name of a prototype is refused or escaped, depending on which check runs first.
  if (family === "prototype" && freedom !== "text" && freedom !== "unused") return "either";
  if (freedom === "free") return "neutralised";
  if (REFUSED_IN_TEXTS.has(family)) return "refused";
  if (freedom === "text" || freedom === "unused") return family === "long" ? "either" : "neutralised";
  if (family === "long" || family === "lines" || family === "separator") return "refused";
  return freedom === "property" ? "neutralised" : "either";
}
