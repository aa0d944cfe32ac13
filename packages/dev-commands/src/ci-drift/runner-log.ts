import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
import type { Output } from "@justone-clients/spec-tools";

const MAX_SUMMARY = 500_000;

/** The environment of a step that GitHub runs, or of none. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Shows a text that the publisher may have written parts of, so that GitHub takes no line of it for a command. */
export function sayQuoted(text: string, { say }: Output): void {
  const token = randomUUID();
  say(`::stop-commands::${token}`);
  say(text.trimEnd());
  say(`::${token}::`);
}

/** Says something that must not be overlooked in a run that is green. The text must be this repository's own. */
export function warn(text: string, { say }: Output): void {
  say(`::warning::${text}`);
}

/** Adds Markdown to what GitHub shows as the summary of the run; does nothing elsewhere. */
export async function addToSummary(markdown: string, env: Environment): Promise<void> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file !== undefined && file !== "") await appendFile(file, `${markdown.slice(0, MAX_SUMMARY).trimEnd()}\n\n`);
}
