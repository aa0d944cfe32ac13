import { isSafeName } from "../lib/patterns.ts";
import { quoteKey } from "../lib/text.ts";

/** One step of a path in `data`: a key, or null for any item of a list or any value of a map. */
export type PathStep = string | null;

const MAX_LENGTH = 500;

// `.key`, `.*`, `.0`, `[*]`, `[]`, `[0]`, `['key']` or `["key"]`.
const STEP = /\.?(?:\[(?<index>\*|\d*)\]|\[(?<quoted>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\]|(?<name>[^.[\]"'\s]+))/y;

const ENVELOPE_FIELDS: ReadonlySet<PathStep> = new Set(["code", "message", "recordTime", "requestId"]);

/**
 * Parses a published path of a field of a response: `$.data.a[*].b`, `data.a[].b`, `data.a.0.b`, `$['data']['a']`,
 * `/data/a/0/b`, or `a[].b` in `data`. A number is an index, because no type has a field whose name is one. Returns the steps
 * in `data`; undefined for a field of the envelope and for any other text.
 */
export function parseFieldPath(text: string): readonly PathStep[] | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const steps = text.startsWith("/") ? pointerSteps(text) : pathSteps(text.replace(/^\$(?=[.[]|$)/, ""));
  if (steps === undefined || steps.some((step) => step !== null && !isSafeName(step))) return undefined;
  const [first, ...others] = steps;
  if (first === "data") return others;
  // A path from the root of the response that does not begin with `data` is not in it.
  const isInData = !/^[$/]/.test(text) && steps.length > 0 && !ENVELOPE_FIELDS.has(first ?? null);
  return isInData ? steps : undefined;
}

/** Formats a path in `data` as reports do: `data.a[].b`. Any item and any value is `[]`. */
export function formatFieldPath(steps: readonly PathStep[]): string {
  return `data${steps.map((step) => (step === null ? "[]" : quoteKey(step))).join("")}`;
}

function pathSteps(text: string): PathStep[] | undefined {
  const steps: PathStep[] = [];
  const step = new RegExp(STEP);
  while (step.lastIndex < text.length) {
    const groups = step.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const { quoted, name = "" } = groups;
    steps.push(quoted === undefined ? plainStep(name) : unquote(quoted));
  }
  return steps;
}

function pointerSteps(text: string): PathStep[] {
  return text
    .slice(1)
    .split("/")
    .map((step) => plainStep(step.replaceAll("~1", "/").replaceAll("~0", "~")));
}

// An index in brackets has no name.
function plainStep(name: string): PathStep {
  return /^(?:\*|-|\d*)$/.test(name) ? null : name;
}

function unquote(quoted: string): string {
  const inner = quoted.slice(1, -1);
  const json = quoted.startsWith('"') ? inner : inner.replaceAll(/\\'/g, "'").replaceAll('"', String.raw`\"`);
  try {
    return JSON.parse(`"${json}"`) as string;
  } catch {
    // Not an escape that JSON knows.
    return inner;
  }
}
