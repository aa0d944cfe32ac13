import { IDIOMS } from "./idioms.ts";
import type { Passage } from "./passage.ts";
import type { Pattern } from "./pattern.ts";
import { readPassages } from "./read-passages.ts";
import { TERMS } from "./terms.ts";

/** Every pattern of the prose check. */
export const PATTERNS: readonly Pattern[] = [...IDIOMS, ...TERMS];

/** A phrase that a pattern refuses. */
export interface Finding {
  /** The number of the line, starting at 1. */
  readonly line: number;
  readonly phrase: string;
  readonly pattern: Pattern;
}

/** Finds the refused phrases and names of a file, sorted by line. */
export function findPhrases(file: string, text: string): Finding[] {
  const patterns = PATTERNS.filter(({ only }) => only === undefined || only.some((folder) => file.startsWith(folder)));
  const findings = readPassages(file, text).flatMap((passage) => {
    return patterns.flatMap((pattern) => (passage.isName === true ? findInName : findInProse)(pattern, passage, text));
  });
  const inPath = patterns.flatMap((pattern) => findInName(pattern, { start: 0, text: file }, text));
  return [...inPath, ...findings].toSorted((left, right) => left.line - right.line);
}

function findInProse(pattern: Pattern, { start, text }: Passage, file: string): Finding[] {
  return [...text.matchAll(acrossLines(pattern.phrase))].map((match) => {
    const leading = match[0].length - match[0].trimStart().length;
    const phrase = match[0].trim().replaceAll(/\s+/g, " ");
    return { line: countLines(file, start + match.index + leading), phrase, pattern };
  });
}

function findInName(pattern: Pattern, { start, text }: Passage, file: string): Finding[] {
  const words = text.replaceAll(/(?<=[a-z])(?=[A-Z])|[-_/.]/g, " ").toLowerCase();
  return pattern.name?.test(words) === true ? [{ line: countLines(file, start), phrase: text, pattern }] : [];
}

// A blank line ends a sentence, one line break does not.
function acrossLines(phrase: RegExp): RegExp {
  return new RegExp(phrase.source.replaceAll(" ", String.raw`(?:[ \t]+|[ \t]*\n[ \t]*)`), "gi");
}

function countLines(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
