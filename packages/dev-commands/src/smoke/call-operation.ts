import { isDeepStrictEqual } from "node:util";
import type { NamedOperation, PlatformDocument } from "@justone-clients/spec-tools";
import { contractClient, type CreateClient } from "@justone-clients/test-kit/client";
import { okExample, okValue } from "@justone-clients/test-kit/client";
import { requiredParameters } from "@justone-clients/test-kit/client";
import { observeFetch } from "@justone-clients/test-kit/mock";
import { countFields } from "./count-fields.ts";

/** What the main job found out about one operation. */
export interface OperationRow {
  readonly operation: string;
  readonly deprecated: boolean;
  /** Whether the publisher leaves it out of its docs pages. */
  readonly hidden: boolean;
  /** Whether it is published no more. */
  readonly vanished: boolean;
  /** Its parameters; an optional one ends in `?`. */
  readonly parameters: readonly string[];
  readonly typedFields: number;
  readonly namedFields: number;
  /** Whether the mock's answer is a published example or one that was made up. */
  readonly example: "published" | "synthetic";
  readonly bytes: number;
  readonly durationMs: number;
  /** Why the row fails; undefined when it is right. */
  readonly problem: string | undefined;
}

/** How to reach the client and the mock of a platform. */
export interface CallContext {
  readonly document: PlatformDocument;
  readonly create: CreateClient;
  readonly url: string;
}

/** Calls one operation through its built client against the mock and holds the answer against its example. */
export async function callOperation(operation: NamedOperation, context: CallContext): Promise<OperationRow> {
  const { document, create, url } = context;
  const observed = observeFetch();
  const client = contractClient(create({ token: "mock", baseUrl: url, allowInsecure: true, fetch: observed.fetch }));
  const started = performance.now();
  const outcome = await client.safe(operation.operationId, requiredParameters(operation.parameters));
  const durationMs = Math.round(performance.now() - started);
  const { typed, named } = countFields(document, operation.dataType);
  const expected = okValue(operation).data;
  return {
    operation: operation.id,
    deprecated: operation.deprecated === true,
    hidden: operation["x-docs-hidden"] === true,
    vanished: operation["x-vanished-since"] !== undefined,
    parameters: operation.parameters.map(({ name, required }) => (required ? name : `${name}?`)),
    typedFields: typed,
    namedFields: named,
    example: okExample(operation)["x-synthetic"] ? "synthetic" : "published",
    bytes: Buffer.byteLength(JSON.stringify(expected)),
    durationMs,
    problem: findProblem(outcome, expected, outcome.ok ? observed.last().violations : undefined),
  };
}

function findProblem(
  outcome: { ok: boolean; data?: unknown; error?: unknown },
  expected: unknown,
  violations: string | undefined,
): string | undefined {
  if (!outcome.ok) return outcome.error instanceof Error ? outcome.error.message : String(outcome.error);
  if (violations !== undefined) return `the exchange breaks its contract: ${violations}`;
  return isDeepStrictEqual(outcome.data, expected) ? undefined : "data differs from the ok example";
}
