import type { DocumentOperation, FormBody, PlatformDocument } from "@justone-clients/spec-tools";

/** A copy of a document with other forms. */
export function mapForms(document: PlatformDocument, map: (form: FormBody) => FormBody): PlatformDocument {
  return mapOperations(document, (operation) => {
    const { requestBody } = operation;
    return requestBody === undefined ? operation : { ...operation, requestBody: map(requestBody) };
  });
}

/** A copy of a document with other operations. */
export function mapOperations(
  document: PlatformDocument,
  map: (operation: DocumentOperation) => DocumentOperation,
): PlatformDocument {
  const paths = Object.entries(document.paths).map(([path, methods]) => {
    return [path, Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, map(operation)]))];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
