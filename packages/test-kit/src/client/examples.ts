import type {
  DocumentResponse,
  Example,
  NamedOperation,
  PlatformDocument,
  Reference,
} from "@justone-clients/spec-tools";

/** An envelope among the examples of a document. */
interface ExampleEnvelope {
  readonly code: number;
  readonly data: unknown;
}

/** The `ok` example of an operation. */
export function successExample({ id, responses }: NamedOperation): Example {
  const response = responses["200"];
  const ok =
    response !== undefined && "content" in response ? response.content["application/json"].examples["ok"] : undefined;
  if (ok === undefined || "$ref" in ok) throw new Error(`${id} has no ok example`);
  return ok;
}

/** The envelope in the `ok` example of an operation. */
export function successValue(operation: NamedOperation): ExampleEnvelope {
  return successExample(operation).value as unknown as ExampleEnvelope;
}

/** An example response with a business code. */
export interface CodeExample {
  readonly code: number;
  readonly status: number;
  /** The name of the example. */
  readonly example: string;
}

/** The business codes that an operation has example responses for, by HTTP status. */
export function codeExamples(document: PlatformDocument, { responses }: NamedOperation): CodeExample[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const { examples } = resolveResponse(document, response).content["application/json"];
    return Object.keys(examples).flatMap((example) => {
      const code = /^code-(\d+)$/.exec(example)?.[1];
      return code === undefined ? [] : [{ code: Number(code), status: Number(status), example }];
    });
  });
}

function resolveResponse({ components }: PlatformDocument, response: DocumentResponse | Reference): DocumentResponse {
  if (!("$ref" in response)) return response;
  const component = components.responses[response.$ref.replace("#/components/responses/", "")];
  if (component === undefined) throw new Error(`${response.$ref} does not exist in the document`);
  return component;
}
