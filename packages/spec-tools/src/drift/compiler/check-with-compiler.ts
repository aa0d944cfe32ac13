import type { PlatformDocument } from "../../document/document.ts";
import { PHRASES } from "../../generate/docstrings.ts";
import { documentOperations } from "../../generate/document-operations.ts";
import { emitClient } from "../../generate/emit-client.ts";
import { emitSchema } from "../../generate/emit-schema.ts";
import { serializeLossless } from "../../lib/json.ts";
import { escapeInvisible } from "../../lib/text.ts";
import type { CompileError, CompilerResult } from "../model/drift.ts";
import type { CompilerDiagnostic } from "./compile-consumers.ts";
import type { ConsumerLine } from "./emit-calls.ts";
import { emitConsumer, type PlatformPair } from "./emit-consumer.ts";

/**
 * Checks with the TypeScript compiler whether code that uses every operation, parameter and field of the old types still
 * compiles against the new types. A platform whose two documents are equal has no result. Offline; writes nothing.
 *
 * @param root the checkout that contains packages/core, which the generated clients import
 * @throws CommandError (exit code 1) if core cannot be read, (exit code 3) if the code generated from a document does not compile
 */
export async function checkWithCompiler(
  root: string,
  pairs: readonly PlatformPair[],
): Promise<ReadonlyMap<string, CompilerResult>> {
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
    modules.set(`/${index}/index.ts`, INDEX);
    modules.set(`/${index}/schema.ts`, await emitSchema(pair.head, pair.platform));
  }
  // Imported on demand, because loading the TypeScript compiler would slow down every other command.
  const { compileConsumers } = await import("./compile-consumers.ts");
  const findings = Map.groupBy(compileConsumers(root, modules, [...consumers.keys()]), ({ file }) => file);
  return new Map(
    [...consumers].map(([file, { platform, lines }]) => {
      const errors = toCompileErrors(findings.get(file) ?? [], lines);
      return [platform, { breaks: errors.length > 0, errors }];
    }),
  );
}

// As in a platform's package.
const INDEX = 'export type * from "./client.ts";\nexport type * from "./schema.ts";\n';

function contentOf(document: PlatformDocument): string {
  return serializeLossless({ ...document, "x-generated": null });
}

const ARGUMENT_NOT_ASSIGNABLE = 2345;
const MAX_MESSAGE = 200;

/** The errors of a consumer: for each operation and path the one of the first line that fails. */
function toCompileErrors(findings: readonly CompilerDiagnostic[], lines: readonly ConsumerLine[]): CompileError[] {
  const errors = new Map<string, CompileError>();
  for (const finding of findings) {
    const { operation = "", where = "" } = lines[finding.line] ?? {};
    const error = { operation, where: missingParameter(finding) ?? where, message: messageOf(finding) };
    const key = serializeLossless([error.operation, error.where]);
    if (!errors.has(key)) errors.set(key, error);
  }
  return [...errors.values()];
}

// The compiler reports a missing parameter at the whole call, so its name is read from the message.
function missingParameter({ messages }: CompilerDiagnostic): string | undefined {
  return /^Property '(\w+)' is missing in type/.exec(messages.at(-1) ?? "")?.[1];
}

// If an argument is not assignable, the first message prints two whole types and the last one gives the reason.
function messageOf({ code, messages }: CompilerDiagnostic): string {
  const message = (code === ARGUMENT_NOT_ASSIGNABLE ? messages.at(-1) : messages[0]) ?? "";
  const visible = escapeInvisible(shortenTypes(message));
  return visible.length > MAX_MESSAGE ? `${visible.slice(0, MAX_MESSAGE - 1)}…` : visible;
}

// The message names the field or parameter, so the other fields of a printed type only distract.
function shortenTypes(message: string): string {
  const shortened = message.replaceAll(/\{ (?:[^{}]|\{…\})*\}/g, "{…}");
  return shortened === message ? message : shortenTypes(shortened);
}
