import { dataComponent, ENVELOPE, envelopeComponent, parametersTypeName } from "../definitions/names.ts";
import { RESERVED_TYPES } from "../definitions/reserved-types.ts";
import type { Schema } from "../lib/schema.ts";
import { formatCount } from "../lib/text.ts";
import { countedKey } from "./data-key.ts";
import { type InferredSchemas, inferSchemas } from "./infer-schemas.ts";
import { observedFile, type ObservedOperation } from "./load-observed.ts";
import { mapValues } from "./map-shape.ts";
import { ANY_KEY } from "./placeholder-key.ts";
import { countSeen, type Shape } from "./shape.ts";
import { serializeState } from "./state-file.ts";

/** Infers the schemas of the data of a platform's operations. `pointer` is the prefix of references to them. */
export function inferPlatform(operations: readonly ObservedOperation[], pointer: string): InferredSchemas {
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const seen = operations.filter(({ observed, declared, reported }) => {
    return countSeen(observed.data) > 0 || declared !== undefined || reported !== undefined;
  });
  return inferSchemas(
    seen.map(({ name, observed, declared, contractStatus, reported }) => {
      const published = contractStatus === "verified" ? { declared } : { unverified: declared };
      const report = { reported: reported?.schema, like: byId.get(reported?.like ?? "")?.name };
      return { operation: name, data: observed.data, nullStyle: observed.nullStyle > 0, ...published, ...report };
    }),
    {
      dataComponent,
      pointer,
      knownNames: ({ operation, path }) => byName.get(operation)?.observed.names.get(path),
      knownFieldName: ({ operation, path }) => fieldNameIn(byName.get(operation)?.observed.names, path),
      knownMaps: ({ operation, path }) => byName.get(operation)?.observed.maps.includes(path) === true,
      pinned: new Set(operations.flatMap(({ observed: { names } }) => [...names.values()])),
      reserved: new Set([
        ...RESERVED_TYPES,
        ENVELOPE,
        ...operations.flatMap(({ name }) => [envelopeComponent(name), parametersTypeName(name)]),
        ...operations.filter((operation) => !seen.includes(operation)).map(({ name }) => dataComponent(name)),
      ]),
    },
  );
}

/** The name of the type of the first field of the objects at a path that has one. */
export function fieldNameIn(names: ReadonlyMap<string, string> | undefined, path: string): string | undefined {
  const isField = (one: string): boolean =>
    one.startsWith(`${path}/`) && /^[^~/]+$/.test(one.slice(path.length + 1).replaceAll(/~[01]/g, "_"));
  return [...(names ?? [])].find(([one]) => isField(one))?.[1];
}

/**
 * Adds the names of their types and the paths of their maps to the states of a platform's operations. Both are kept even if
 * a path is missing today, so that a path that returns has the same type. A path with a key that is data is not stored.
 */
export function pinNames(operations: readonly ObservedOperation[]): ObservedOperation[] {
  const { names, maps } = inferPlatform(operations, "");
  return operations.map((operation) => {
    const { observed, name } = operation;
    const now = names.get(name) ?? new Map<string, string>();
    const kept = [...observed.names].filter(([path]) => !hasDataKey(observed.data, path));
    const all = [new Map([...kept, ...now]), now].find(isSmall) ?? new Map<string, string>();
    const ownMaps = [...observed.maps, ...(maps.get(name) ?? [])].filter((path) => !hasDataKey(observed.data, path));
    return { ...operation, observed: { ...observed, names: all, maps: [...new Set(ownMaps)].toSorted() } };
  });
}

// Of more, the names of missing paths are dropped first, and then all.
const MAX_NAMES_LENGTH = 4_000_000;

function isSmall(names: ReadonlyMap<string, string>): boolean {
  let length = 0;
  for (const [path, name] of names) length += path.length + name.length;
  return length <= MAX_NAMES_LENGTH;
}

// The steps of a path are those of the locations of types.
function hasDataKey(data: Shape, path: string): boolean {
  let shape: Shape | undefined = data;
  for (const step of path.split("/").slice(1)) {
    if (step === "~[]") shape = shape?.items;
    else if (step === "~*") shape = shape && mapValues(shape);
    else if (step === "~null") continue;
    else {
      const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
      if (countedKey(key) !== key || shape?.keys.has(ANY_KEY) === true) return true;
      shape = shape?.keys.get(key);
    }
  }
  return false;
}

/**
 * Serializes the states of a platform's operations: texts by path. An operation without observed responses has one only if
 * its types have names, because a published schema declares them.
 */
export function serializeStates(platform: string, operations: readonly ObservedOperation[]): Map<string, string> {
  const seen = operations.filter(({ observed }) => observed.sources.length > 0 || observed.names.size > 0);
  return new Map(seen.map(({ name, observed }) => [observedFile(platform, name), serializeState(observed)]));
}

/** Returns the schema of one operation's `data` as a self-contained JSON Schema 2020-12. */
export function standaloneSchema(
  operation: ObservedOperation,
): Schema & { $schema: string; $defs: Record<string, Schema> } {
  const { components } = inferPlatform([operation], "#/$defs/");
  const { [dataComponent(operation.name)]: root, ...$defs } = components;
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return { $schema, description: describeData(operation), ...root, $defs };
}

/** Describes an operation's `data` and the number of responses from which its schema was inferred. */
export function describeData({ id, observed, declared, reported }: ObservedOperation): string {
  const count = countSeen(observed.data);
  const isKnown = declared !== undefined || reported !== undefined;
  const advice = isKnown ? "" : ` \`pnpm specs:observe --operation "${id}" FILE\` infers its type from responses.`;
  if (count === 0) return `The data of \`${id}\`. No response was observed yet.${advice}`;
  return `The data of \`${id}\`, as observed in ${formatCount(count, "response")}.`;
}
