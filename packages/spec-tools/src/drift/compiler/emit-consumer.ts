import { platformTypeName } from "../../definitions/names.ts";
import type { PlatformDocument } from "../../document/document.ts";
import { documentOperations, type NamedOperation } from "../../generate/document-operations.ts";
import { refuse } from "../../lib/command-error.ts";
import { type Components, type Schema, schemaAt } from "../../lib/schema.ts";
import { alternativesOf } from "./alternatives.ts";
import { type ConsumerLine, emitCalls, type OperationLine } from "./emit-calls.ts";
import { emitReads, type Reading } from "./emit-reads.ts";
import { toHeadType } from "./head-type.ts";

// What an object is held as. One that lost all its fields is typed as a Record of never, from which every field could still
// be read, and fits anything: it is let through nowhere. What failed before is any, and fails no second time.
const HELD_TYPE =
  "type Held<T> = 0 extends 1 & T ? T : [T extends Record<string, never> ? T : never] extends [never] ? Record<string, unknown> : never;";

/** Two states of a platform. */
export interface PlatformPair {
  readonly platform: string;
  readonly base: PlatformDocument;
  readonly head: PlatformDocument;
}

/**
 * A program written for the old types of a platform, which uses every operation, every parameter and every field of them.
 * The new document only says which types are the same in two places; every line is of the old one alone. It is compiled
 * and never run.
 *
 * @throws CommandError (exit code 3) for an operation whose name is no identifier
 */
export function emitConsumer({ platform, base, head }: PlatformPair): ConsumerLine[] {
  const client = `${platformTypeName(platform)}Client`;
  const prelude = [
    `import type { ${client} } from "./client.ts";`,
    `declare const client: ${client};`,
    "declare function value<T>(): T;",
    HELD_TYPE,
  ].map((code) => ({ code, operation: "", where: "" }));
  const now = new Map(documentOperations(head).map((operation) => [operation.id, operation]));
  const operations = documentOperations(base).flatMap((operation) => {
    const lines = emitOperation(operation, now.get(operation.id), { base, head });
    return lines.map((line) => ({ ...line, operation: operation.id }));
  });
  return [...prelude, ...operations];
}

function emitOperation(
  operation: NamedOperation,
  now: NamedOperation | undefined,
  { base, head }: Pick<PlatformPair, "base" | "head">,
): OperationLine[] {
  const { id, operationId, parametersType, dataType, envelopeType, item } = operation;
  if (!/^[A-Za-z_]\w*$/.test(operationId)) throw refuse(id, "a method name that is an identifier", operationId);
  const types = [parametersType, dataType, envelopeType, ...(item === undefined ? [] : [item.type])];
  const schemas = base.components.schemas;
  const reading: Reading = { base: schemas, head: head.components.schemas, read: new Set() };
  const envelope = envelopeOf(operation, base);
  const envelopeNow = now && envelopeOf(now, head);
  const [items, itemsNow] = [itemOf(operation, schemas), now && itemOf(now, head.components.schemas)];
  return [
    ...types.map((type) => ({ code: `import type { ${type} } from "./client.ts";`, where: "" })),
    { code: "async () => {", where: "" },
    ...emitCalls(operation),
    { code: "};", where: "" },
    ...readType(reading, dataType, "data", schemas[dataType], head.components.schemas[dataType]),
    ...readType(reading, envelopeType, "", envelope, envelopeNow),
    ...(item === undefined ? [] : readType(reading, item.type, items.where, items.schema, itemsNow?.schema)),
  ];
}

function readType(reading: Reading, type: string, where: string, schema: Schema = {}, now?: Schema): OperationLine[] {
  const target = { schema, headType: toHeadType(now), value: "from", variable: "read", where };
  return [{ code: `(from: ${type}) => {`, where }, ...emitReads(reading, target), { code: "};", where }];
}

// What is around data: its own type is read by itself.
function envelopeOf({ envelopeType }: NamedOperation, { components: { schemas } }: PlatformDocument): Schema {
  const [object] = alternativesOf({ $ref: `#/components/schemas/${envelopeType}` }, schemas).objects;
  const { data: _, ...properties } = object?.schema.properties ?? {};
  return { type: "object", properties, required: object?.schema.required ?? [] };
}

function itemOf(
  operation: NamedOperation,
  components: Components,
): { readonly where: string; readonly schema: Schema } {
  const target = operation["x-paging"]?.items ?? "";
  const schema = schemaAt(components[operation.dataType] ?? {}, target, components)?.items ?? {};
  return { where: target === "" ? "data[]" : `data.${target}[]`, schema };
}
