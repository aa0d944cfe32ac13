import type { NamedOperation, PlatformDocument, Schema } from "@justone-clients/spec-tools";
import {
  contractClient,
  type CreateClient,
  successExample,
  successValue,
  requiredParameters,
} from "@justone-clients/test-kit/client";
import { observeFetch } from "@justone-clients/test-kit/mock";
import { isDeepStrictEqual } from "node:util";

/** The result of the smoke run for one operation. */
export interface OperationRow {
  readonly operation: string;
  readonly deprecated: boolean;
  /** Whether the publisher omits it from the pages of its docs. */
  readonly hidden: boolean;
  /** Whether it is no longer published. */
  readonly vanished: boolean;
  /** Its parameters; an optional one ends in `?`. */
  readonly parameters: readonly string[];
  readonly typedFields: number;
  readonly namedFields: number;
  /** Whether the mock's response is a published example or a synthetic one. */
  readonly example: "published" | "synthetic";
  readonly bytes: number;
  readonly durationMs: number;
  /** Why the operation fails; undefined if it passes. */
  readonly problem: string | undefined;
}

/** The client and the mock of a platform. */
interface CallContext {
  readonly document: PlatformDocument;
  readonly create: CreateClient;
  readonly url: string;
}

/** Calls one operation through its built client against the mock and compares the response with its example. */
export async function callOperation(operation: NamedOperation, context: CallContext): Promise<OperationRow> {
  const { document, create, url } = context;
  const observed = observeFetch();
  const client = contractClient(create({ token: "mock", baseUrl: url, allowInsecure: true, fetch: observed.fetch }));
  const started = performance.now();
  const outcome = await client.safe(operation.operationId, requiredParameters(operation.parameters));
  const durationMs = Math.round(performance.now() - started);
  const { typed, named } = countFields(document, operation.dataType);
  const expected = successValue(operation).data;
  return {
    operation: operation.id,
    deprecated: operation.deprecated === true,
    hidden: operation["x-docs-hidden"] === true,
    vanished: operation["x-vanished-since"] !== undefined,
    parameters: operation.parameters.map(({ name, required }) => (required ? name : `${name}?`)),
    typedFields: typed,
    namedFields: named,
    example: successExample(operation)["x-synthetic"] ? "synthetic" : "published",
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
  if (violations !== undefined) return `the request or response violates the contract: ${violations}`;
  return isDeepStrictEqual(outcome.data, expected) ? undefined : "data differs from the ok example";
}

/** The number of fields in a schema, and how many of them have a type. */
interface FieldCount {
  readonly named: number;
  readonly typed: number;
}

/** Counts the fields of a component. Each component it refers to is counted once. */
function countFields(document: PlatformDocument, component: string): FieldCount {
  const { schemas } = document.components;
  const seen = new Set<string>();
  let named = 0;
  let typed = 0;
  const pending: Schema[] = [schemas[component] ?? {}];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    const fields = Object.values(schema.properties ?? {});
    named += fields.length;
    typed += fields.filter(isTyped).length;
    const { items, additionalProperties: values } = schema;
    pending.push(...fields, ...(items ? [items] : []), ...(typeof values === "object" ? [values] : []));
    pending.push(...(schema.anyOf ?? []), ...(schema.allOf ?? []));
    const target = schema.$ref?.replace("#/components/schemas/", "");
    if (target !== undefined && !seen.has(target)) {
      seen.add(target);
      pending.push(schemas[target] ?? {});
    }
  }
  return { named, typed };
}

// A list of unknown items or an object of unknown fields is not typed yet.
function isTyped({ type, $ref, anyOf, allOf, items, additionalProperties }: Schema): boolean {
  if (items !== undefined) return isTyped(items);
  if (additionalProperties === true) return false;
  return [type, $ref, anyOf, allOf].some((keyword) => keyword !== undefined);
}
