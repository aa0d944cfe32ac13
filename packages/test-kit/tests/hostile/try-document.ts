import { CommandError, generateFromDocuments, type PlatformDocument, readDocument } from "@justone-clients/spec-tools";
import type { HostileDocument } from "../../src/hostile/hostile-document.ts";
import { CANARY_MARKER } from "./start-canary.ts";
import { findHarmInCode, findHarmInDocument } from "./find-harm.ts";
import type { HostileCheckout } from "./make-hostile-checkout.ts";

const FILE = "specs/generated/rednote.json";

/** What became of a hostile document. */
export interface TrialResult {
  /** What should not have happened. */
  readonly problems: readonly string[];
  /** The document that was built of it; undefined where it was refused. */
  readonly document?: PlatformDocument;
}

/**
 * Builds a document and generates code of a hostile definition. Documents that differ in their hashes only are looked at
 * once: most of what is hostile does not get that far.
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
      harm.push(...findHarmInCode(files));
      if ([content, ...files.values()].some((code) => code.includes(CANARY_MARKER)))
        harm.push("the canary's file was read");
    }
    return { problems: expected === "refused" ? [...harm, "was not refused"] : harm, document: loaded.document };
  } catch (thrown) {
    return { problems: findFailureProblems(thrown, hostile) };
  }
}

function findFailureProblems(thrown: unknown, { expected }: HostileDocument): string[] {
  if (!(thrown instanceof CommandError)) return [`crashed: ${thrown instanceof Error ? thrown.stack : String(thrown)}`];
  const { exitCode, message } = thrown;
  const isShort = message.length < 700 && !/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(message);
  return [
    ...(exitCode === 3 ? [] : [`exit code ${exitCode}: ${message}`]),
    ...(isShort ? [] : [`said too much: ${JSON.stringify(message)}`]),
    ...(expected === "neutralised" ? [`was refused: ${message}`] : []),
  ];
}
