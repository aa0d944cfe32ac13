import type { OmittedParameter } from "../definitions/omitted-parameters.ts";
import type { Highlight, UseCase } from "../definitions/operation-texts.ts";
import { mergeHighlights } from "../document/own-texts.ts";
import { docText, type Phrases } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";
import { preferredOperation } from "./preferred-operation.ts";

/** What a docstring depends on besides its operation. */
interface DocContext {
  /** All operations of the platform. */
  readonly operations: readonly NamedOperation[];
  readonly phrases: Phrases;
  /** Whether the method throws instead of returning an outcome. */
  readonly throws: boolean;
}

/**
 * The lines of the docstring of a method: the published texts, the id of the operation, and its tags. Texts from upstream
 * are escaped. Conditions and limitations follow the summary, before the description, because editors cut long docstrings.
 */
export function methodDoc(operation: NamedOperation, { operations, phrases, throws }: DocContext): string[] {
  const { summary, description, id, deprecated, externalDocs } = operation;
  const vanishedSince = operation["x-vanished-since"];
  const [limits, others] = splitHighlights(operation, phrases);
  const reason = vanishedSince === undefined ? phrases.deprecated : phrases.vanished(vanishedSince);
  return [
    ...(summary === undefined ? [] : [docText(summary), ""]),
    ...highlightLines(limits, phrases),
    ...(description === undefined ? [] : [docText(description), ""]),
    ...preferenceLines(operation, operations, phrases),
    ...highlightLines(others, phrases),
    ...useCaseLines(operation["x-use-cases"], phrases),
    `\`${id}\``,
    "",
    ...(operation["x-docs-hidden"] === true ? [phrases.hidden, ""] : []),
    ...omittedLines(operation["x-omitted-parameters"], phrases),
    ...(throws ? [`@throws ${phrases.throws}`] : []),
    ...(deprecated === true ? [`@deprecated ${reason}`] : []),
    `@see ${externalDocs.url}`,
  ];
}

function preferenceLines(operation: NamedOperation, operations: readonly NamedOperation[], phrases: Phrases): string[] {
  const preferred = preferredOperation(operation, operations);
  if (preferred === undefined) return [];
  const { operationId } = preferred.operation;
  const { reason } = preferred;
  return [reason === undefined ? phrases.recommended(operationId) : phrases.suggested(operationId, reason), ""];
}

// Published kinds differ in letter case.
const LIMIT_KINDS: ReadonlySet<string | undefined> = new Set(["CONDITION", "LIMITATION"]);

/** The conditions and limitations of an operation, and its other highlights. */
function splitHighlights(operation: NamedOperation, { language }: Phrases): [Highlight[], Highlight[]] {
  const highlights = mergeHighlights(operation["x-highlights"], operation["x-own-highlights"], language);
  return [highlights.filter(isLimit), highlights.filter((one) => !isLimit(one))];
}

function isLimit({ kind }: Highlight): boolean {
  return LIMIT_KINDS.has(kind?.toUpperCase());
}

function highlightLines(highlights: readonly Highlight[], phrases: Phrases): string[] {
  if (highlights.length === 0) return [];
  const items = highlights.map(({ kind, content, fieldPaths = [] }) => {
    const fields = fieldPaths.length === 0 ? "" : phrases.aboutFields(fieldPaths);
    return listItem((kind === undefined ? content : phrases.labelled(phrases.highlightKind(kind), content)) + fields);
  });
  return [...items, ""];
}

function useCaseLines(useCases: readonly UseCase[] = [], phrases: Phrases): string[] {
  if (useCases.length === 0) return [];
  const items = useCases.map(({ title, description }) => {
    if (title === undefined || description === undefined) return listItem(title ?? description ?? "");
    return listItem(phrases.labelled(title, description));
  });
  return [phrases.useCases, "", ...items, ""];
}

function omittedLines(omitted: readonly OmittedParameter[] = [], phrases: Phrases): string[] {
  if (omitted.length === 0) return [];
  return [phrases.omitted(omitted), ""];
}

// Further lines of an item are indented, so that they stay part of it. An empty line stays empty.
function listItem(text: string): string {
  const [first = "", ...others] = text.trim().split(/\r\n|\r|\n/);
  return docText([`- ${first}`, ...others.map((line) => (line.trim() === "" ? "" : `  ${line}`))].join("\n"));
}
