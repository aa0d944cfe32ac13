import { dataComponent } from "../definitions/names.ts";
import { FORM_MEDIA_TYPE } from "../definitions/operation.ts";
import { refuse, refuseInvalid } from "../lib/command-error.ts";
import { schemaAt } from "../lib/schema.ts";
import type { DocumentOperation, PlatformDocument } from "./document.ts";
import { type Paging, pagingSchema } from "./paging.ts";

/**
 * Checks every `x-paging` of a document, because overlays may have changed it. The paths in `data` are checked for the
 * operations in `observed` (method names): a published schema that was never compared with a response may lack fields.
 *
 * @throws CommandError (exit code 3) if one is malformed, names an unknown parameter, or has a path that was not observed
 * in `data`
 */
export function checkPaging(document: PlatformDocument, observed: ReadonlySet<string>, file: string): void {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const operation of Object.values(methods)) {
      const location = `${file}: x-paging of ${path}`;
      const paging = readPaging(operation, location);
      if (paging !== undefined && observed.has(operation.operationId))
        checkPaths(paging, operation, document, location);
    }
  }
}

function readPaging(operation: DocumentOperation, location: string): Paging | undefined {
  const value: unknown = operation["x-paging"];
  if (value === undefined) return undefined;
  const parsed = pagingSchema.safeParse(value);
  if (!parsed.success) throw refuseInvalid(location, "valid pagination settings", parsed.error);
  const { parameter } = parsed.data;
  if (!parameterNames(operation).includes(parameter))
    throw refuse(location, "the name of a parameter of the operation", parameter);
  return parsed.data;
}

function checkPaths(
  { cursor, more, total, expected, items, id }: Paging,
  { operationId }: DocumentOperation,
  { components }: PlatformDocument,
  location: string,
): void {
  const data = components.schemas[dataComponent(operationId)] ?? {};
  const itemPath = items === undefined ? undefined : [items, "-1", id].filter((step) => step !== "").join(".");
  const paths = [cursor, more, total, expected, items, ...(id === undefined ? [] : [itemPath])];
  const missing = paths.find((path) => {
    return path !== undefined && schemaAt(data, path, components.schemas) === undefined;
  });
  if (missing !== undefined) throw refuse(location, "a path that was observed in data", missing);
}

function parameterNames({ parameters, requestBody }: DocumentOperation): string[] {
  const fields = requestBody?.content[FORM_MEDIA_TYPE].schema.properties ?? {};
  return [...parameters.map(({ name }) => name), ...Object.keys(fields)];
}
