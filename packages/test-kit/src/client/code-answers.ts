import type { DocumentResponse, NamedOperation, PlatformDocument, Reference } from "@justone-clients/spec-tools";

/** An answer of the mock that carries a business code. */
export interface CodeAnswer {
  readonly code: number;
  readonly status: number;
  /** The name of its example. */
  readonly example: string;
}

/** Every business code an operation's answers have an example of, under every HTTP status it travels under. */
export function codeAnswers(document: PlatformDocument, { responses }: NamedOperation): CodeAnswer[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const { examples } = resolve(document, response).content["application/json"];
    return Object.keys(examples).flatMap((example) => {
      const code = /^code-(\d+)$/.exec(example)?.[1];
      return code === undefined ? [] : [{ code: Number(code), status: Number(status), example }];
    });
  });
}

function resolve({ components }: PlatformDocument, response: DocumentResponse | Reference): DocumentResponse {
  if (!("$ref" in response)) return response;
  const component = components.responses[response.$ref.replace("#/components/responses/", "")];
  if (component === undefined) throw new Error(`${response.$ref} points nowhere`);
  return component;
}
