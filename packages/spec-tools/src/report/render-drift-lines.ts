import {
  type Drift,
  type DriftChange,
  hasDrift,
  isTouched,
  type PlatformDrift,
  sortByBump,
} from "../drift/model/drift.ts";
import { formatCount, cutText, escapeInvisible, formatList } from "../lib/text.ts";
import { replacements, shownWhere, compilerNote } from "./change-facts.ts";

const NAMES = 3;
const ERRORS = 5;

/** The drift as lines of plain text for a terminal, a fact a line; one line alone where nothing changed. */
export function renderDriftLines(drift: Drift): string[] {
  const base = show(drift.base);
  const head = show(drift.head);
  const notes = drift.notes.map((note) => `note: ${show(note)}`);
  if (!hasDrift(drift)) return [`No drift: ${base} and ${head} say the same`, ...notes];
  const platforms = sortByBump(drift.platforms);
  return [
    `Drift from ${base} to ${head}`,
    ...platforms.filter(isTouched).flatMap(platformLines),
    ...notes,
    `Bump: ${platforms.map(({ name, bump }) => `${show(name)} ${bump}`).join(", ")}`,
  ];
}

function platformLines(platform: PlatformDrift): string[] {
  const { name, changes, compiler } = platform;
  const note = compilerNote(platform);
  return [
    `${show(name)}: ${formatCount(changes.length, "change")}`,
    ...sortByBump(changes).map((change) => `  ${changeLine(change)}`),
    ...(compiler === undefined ? [] : errorLines(compiler.errors).map((line) => `  ${line}`)),
    ...(note === undefined ? [] : [`  ${note}`]),
  ];
}

function changeLine(change: DriftChange): string {
  const where = shownWhere(change);
  const location = where === "" ? "" : `, ${show(where, 100)}`;
  const fact = `${change.bump.padEnd(5)}  ${subject(change)}${location}: ${show(change.text)} [${show(change.kind)}]`;
  const instead = replacements(change.operations).map(({ operation, method }) => {
    return method === undefined ? show(operation, 150) : `${show(method, 100)} (${show(operation, 150)})`;
  });
  return instead.length === 0 ? fact : `${fact}; call ${formatList(NAMES, instead)} instead`;
}

function subject({ operation, operations }: DriftChange): string {
  if (operations.length < 2) return show(operation, 200);
  const methods = operations.map(({ method }) => show(method, 100));
  return `${formatCount(operations.length, "operation")} (${formatList(NAMES, methods)})`;
}

function errorLines(errors: NonNullable<PlatformDrift["compiler"]>["errors"]): string[] {
  const lines = errors.slice(0, ERRORS).map(({ operation, where, message }) => {
    return `compiler: ${show(operation, 200)}${where === "" ? "" : `, ${show(where, 100)}`}: ${show(message)}`;
  });
  return errors.length > ERRORS
    ? [...lines, `compiler: and ${formatCount(errors.length - ERRORS, "more error")}`]
    : lines;
}

// In a CI log `##[…]` and `##vso[…]` are commands wherever they stand in a line, `::…::` only where one begins.
function show(text: string, limit = 300): string {
  return escapeInvisible(cutText(text, limit)).replaceAll("##", "#\\u0023");
}
