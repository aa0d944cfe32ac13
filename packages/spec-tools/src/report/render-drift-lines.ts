import {
  type Drift,
  type DriftChange,
  hasDrift,
  isTouched,
  type PlatformDrift,
  sortByBump,
} from "../drift/model/drift.ts";
import { cutText, escapeInvisible, formatCount, formatList } from "../lib/text.ts";
import { compilerNote, shownWhere, unnamedReplacements } from "./change-details.ts";

const MAX_NAMES = 3;
const MAX_ERRORS = 5;

/** Renders a drift as lines of plain text for a terminal, one change per line; a single line if nothing changed. */
export function renderDriftLines(drift: Drift): string[] {
  const base = escapeLine(drift.base);
  const head = escapeLine(drift.head);
  const notes = drift.notes.map((note) => `note: ${escapeLine(note)}`);
  if (!hasDrift(drift)) return [`No drift between ${base} and ${head}`, ...notes];
  const platforms = sortByBump(drift.platforms);
  return [
    `Drift from ${base} to ${head}`,
    ...platforms.filter(isTouched).flatMap(platformLines),
    ...notes,
    `Bump: ${platforms.map(({ name, bump }) => `${escapeLine(name)} ${bump}`).join(", ")}`,
  ];
}

function platformLines(platform: PlatformDrift): string[] {
  const { name, changes, compiler } = platform;
  const note = compilerNote(platform);
  return [
    `${escapeLine(name)}: ${formatCount(changes.length, "change")}`,
    ...sortByBump(changes).map((change) => `  ${changeLine(change)}`),
    ...(compiler === undefined ? [] : errorLines(compiler.errors).map((line) => `  ${line}`)),
    ...(note === undefined ? [] : [`  ${note}`]),
  ];
}

function changeLine(change: DriftChange): string {
  const where = shownWhere(change);
  const location = where === "" ? "" : ` at ${escapeLine(where, 100)}`;
  const line = `${change.bump.padEnd(5)}  ${subject(change)}${location}: ${escapeLine(change.text)} [${escapeLine(change.kind)}]`;
  const unnamed = unnamedReplacements(change);
  const instead = unnamed.map(({ replacement, method }) => {
    return method === undefined
      ? escapeLine(replacement, 150)
      : `${escapeLine(method, 100)} (${escapeLine(replacement, 150)})`;
  });
  const [first] = unnamed;
  return first === undefined ? line : `${line}; ${first.verb} ${formatList(MAX_NAMES, instead)} instead`;
}

function subject({ operation, operations }: DriftChange): string {
  if (operations.length < 2) return escapeLine(operation, 200);
  const methods = operations.map(({ method }) => escapeLine(method, 100));
  return `${formatCount(operations.length, "operation")} (${formatList(MAX_NAMES, methods)})`;
}

function errorLines(errors: NonNullable<PlatformDrift["compiler"]>["errors"]): string[] {
  const lines = errors.slice(0, MAX_ERRORS).map(({ operation, where, message }) => {
    return `compiler: ${escapeLine(operation, 200)}${where === "" ? "" : ` at ${escapeLine(where, 100)}`}: ${escapeLine(message)}`;
  });
  return errors.length > MAX_ERRORS
    ? [...lines, `compiler: and ${formatCount(errors.length - MAX_ERRORS, "more error")}`]
    : lines;
}

// A CI runner executes `##[…]` and `##vso[…]` anywhere in a line of its log, `::…::` only at the start of a line.
function escapeLine(text: string, limit = 300): string {
  return escapeInvisible(cutText(text, limit)).replaceAll("##", "#\\u0023");
}
