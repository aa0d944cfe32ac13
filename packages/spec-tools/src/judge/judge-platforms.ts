import type { PlatformDocument } from "../document/document.ts";
import { documentOperations } from "../generate/document-operations.ts";
import { emitClient } from "../generate/emit-client.ts";
import { emitSchema } from "../generate/emit-schema.ts";
import { PHRASES } from "../generate/phrases.ts";
import type { ConsumerLine } from "./consumer-line.ts";
import { emitConsumer, type PlatformPair } from "./emit-consumer.ts";
import { toErrors } from "./to-errors.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Asks the compiler what a platform's users feel: whether code that uses every operation, every parameter and every field
 * of the old types still compiles against the new ones. Platforms whose two documents are the same have no verdict.
 * Offline; writes nothing.
 *
 * @param root the checkout whose packages/core the types are written with
 * @throws CommandError (exit code 3) when core cannot be read or a document gives no code that can be compiled
 */
export async function judgePlatforms(
  root: string,
  pairs: readonly PlatformPair[],
): Promise<ReadonlyMap<string, Verdict>> {
  const changed = pairs.filter(({ base, head }) => contentOf(base) !== contentOf(head));
  if (changed.length === 0) return new Map();
  const modules = new Map<string, string>();
  const consumers = new Map<string, { platform: string; lines: ConsumerLine[] }>();
  for (const [index, pair] of changed.entries()) {
    const lines = emitConsumer(pair);
    const file = `/${index}/consumer.ts`;
    consumers.set(file, { platform: pair.platform, lines });
    modules.set(file, lines.map(({ code }) => code).join("\n"));
    modules.set(`/${index}/client.ts`, emitClient(pair.platform, documentOperations(pair.head), PHRASES.en));
    modules.set(`/${index}/schema.ts`, await emitSchema(pair.head));
  }
  // Loaded when it is needed: it brings the compiler along, which no other command should wait for.
  const { compileConsumers } = await import("./compile-consumers.ts");
  const findings = Map.groupBy(compileConsumers(root, modules, [...consumers.keys()]), ({ file }) => file);
  return new Map(
    [...consumers].map(([file, { platform, lines }]) => {
      const errors = toErrors(findings.get(file) ?? [], lines);
      return [platform, { breaks: errors.length > 0, errors }];
    }),
  );
}

function contentOf(document: PlatformDocument): string {
  return JSON.stringify({ ...document, "x-generated": null });
}
