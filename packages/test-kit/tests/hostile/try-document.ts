import { CommandError, generateFromDocuments, type PlatformDocument, readDocument } from "@justone-clients/spec-tools";
import type { HostileDocument } from "../../src/hostile/hostile-document.ts";
import { CANARY_MARKER } from "./start-canary.ts";
import { findHarmInCode, findHarmInDocument } from "./find-harm.ts";
import type { HostileCheckout } from "./make-hostile-checkout.ts";

const FILE = "specs/generated/rednote.json";

/** The outcome for a hostile document. */
export interface TrialResult {
  /** Unexpected outcomes. */
  readonly problems: readonly string[];
  /** The document built from it; undefined if it was refused. */
  readonly document?: PlatformDocument;
}

/**
 * Builds a document from a hostile definition and generates code from it. Documents and files that differ only in their
 * hashes are checked once.
 */
export async function tryDocument(
  hostile: HostileDocument,
  checkout: HostileCheckout,
  generated: Set<string>,
): Promise<TrialResult> {
  const { text, expected } = hostile;
  try {
    const built = await checkout.build(text);
    const printed = built.files.get(FILE) ?? "";
    const loaded = readDocument(printed, FILE);
    const content = printed.replaceAll(/"sha256": "\w+"/g, "");
    const harm = generated.has(content) ? [] : findHarmInDocument(built);
    if (!generated.has(content)) {
      generated.add(content);
      const { files } = await generateFromDocuments(new Map([["rednote", loaded]]));
      harm.push(...findHarmInCode(new Map([...files].filter((file) => isNew(file, generated)))));
      if ([content, ...files.values()].some((code) => code.includes(CANARY_MARKER)))
        harm.push("the canary's file was read");
    }
    return { problems: expected === "refused" ? [...harm, "was not refused"] : harm, document: loaded.document };
  } catch (thrown) {
    return { problems: findFailureProblems(thrown, hostile) };
  }
}

// Most definitions differ in one generated file only.
function isNew([name, code]: readonly [string, string], generated: Set<string>): boolean {
  const content = `${name}: ${code.replaceAll(/sha256: \w+/g, "")}`;
  const { size } = generated;
  return generated.add(content).size > size;
}

function findFailureProblems(thrown: unknown, { expected }: HostileDocument): string[] {
  if (!(thrown instanceof CommandError)) return [`crashed: ${thrown instanceof Error ? thrown.stack : String(thrown)}`];
  const { exitCode, message } = thrown;
  const isShort = message.length < 700 && !/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(message);
  return [
    ...(exitCode === 3 ? [] : [`exit code ${exitCode}: ${message}`]),
    ...(isShort ? [] : [`printed an unsafe or long message: ${JSON.stringify(message)}`]),
    ...(expected === "neutralised" ? [`was refused: ${message}`] : []),
  ];
}
