import { platformTypeName } from "../../definitions/names.ts";
import type { PlatformDocument } from "../../document/document.ts";
import { documentOperations, type NamedOperation } from "../../generate/document-operations.ts";
import { refuse } from "../../lib/command-error.ts";
import { type Components, type Schema, schemaAt } from "../../lib/schema.ts";
import { alternativesOf } from "./alternatives.ts";
import { type ConsumerLine, emitCalls, type OperationLine } from "./emit-calls.ts";
import { emitReads, type Reading } from "./emit-reads.ts";
import { toHeadType } from "./head-type.ts";

// The objects of a type that are not lists. The type after an earlier error is `any`. It matches, so that the error is
// reported once. An interface is not assignable to Record<string, unknown>, so the type is computed.
const ANY_OBJECT_TYPE =
  "type AnyObject<T> = 0 extends 1 & T ? T : T extends readonly unknown[] ? never : T extends object ? T : never;";
// An object without fields is generated as Record<string, never>, from which code can read any field, so it must not match.
const OBJECT_WITH_FIELDS_TYPE =
  "type ObjectWithFields<T> = 0 extends 1 & T ? T : [T extends Record<string, never> ? T : never] extends [never] ? AnyObject<T> : never;";

/** The two documents of a platform. */
export interface PlatformPair {
  readonly platform: string;
  readonly base: PlatformDocument;
  readonly head: PlatformDocument;
}

/**
 * Emits a program written for the old types of a platform. It uses every operation, parameter and field of the old document.
 * The new document only determines at which paths an old component has the same new type. The program is compiled, never run.
 *
 * @throws CommandError (exit code 3) if the name of an operation is not an identifier
 */
export function emitConsumer({ platform, base, head }: PlatformPair): ConsumerLine[] {
  const client = `${platformTypeName(platform)}Client`;
  const prelude = [
    `import type { ${client} } from "./index.ts";`,
    `declare const client: ${client};`,
    "declare function value<T>(): T;",
    ANY_OBJECT_TYPE,
    OBJECT_WITH_FIELDS_TYPE,
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
  const types = [
    parametersType,
    dataType,
    envelopeType,
    ...(item === undefined || item.type === item.code ? [] : [item.type]),
  ];
  const schemas = base.components.schemas;
  const reading: Reading = { base: schemas, head: head.components.schemas, read: new Set() };
  const envelope = envelopeOf(operation, base);
  const envelopeNow = now && envelopeOf(now, head);
  const [items, itemsNow] = [itemOf(operation, schemas), now && itemOf(now, head.components.schemas)];
  return [
    ...types.map((type) => ({ code: `import type { ${type} } from "./index.ts";`, where: "" })),
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

// The envelope without `data`, because the type of `data` is read separately.
function envelopeOf({ envelopeType }: NamedOperation, { components: { schemas } }: PlatformDocument): Schema {
  const [object] = alternativesOf({ $ref: `#/components/schemas/${envelopeType}` }, schemas).objects;
  const { data: _, ...properties } = object?.schema.properties ?? {};
  return { type: "object", properties, required: object?.schema.required ?? [] };
}

function itemOf(
  operation: NamedOperation,
  components: Components,
): { readonly where: string; readonly schema: Schema } {
  const path = operation["x-paging"]?.items ?? "";
  const schema = schemaAt(components[operation.dataType] ?? {}, path, components)?.items ?? {};
  return { where: path === "" ? "data[]" : `data.${path}[]`, schema };
}
