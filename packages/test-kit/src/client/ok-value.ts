import type { Example, NamedOperation } from "@justone-clients/spec-tools";

/** An envelope of the document's examples. */
export interface ExampleEnvelope {
  readonly code: number;
  readonly data: unknown;
}

/** The `ok` example of an operation. */
export function okExample({ id, responses }: NamedOperation): Example {
  const response = responses["200"];
  const ok =
    response !== undefined && "content" in response ? response.content["application/json"].examples["ok"] : undefined;
  if (ok === undefined || "$ref" in ok) throw new Error(`${id} has no ok example`);
  return ok;
}

/** The envelope in the `ok` example of an operation. */
export function okValue(operation: NamedOperation): ExampleEnvelope {
  return okExample(operation).value as unknown as ExampleEnvelope;
}
