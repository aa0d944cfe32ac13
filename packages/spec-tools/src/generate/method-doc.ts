import type { Highlight, UseCase } from "../definitions/operation-texts.ts";
import { docText, type Phrases } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";

/**
 * The lines of the docstring of a method: the published texts, the id of the operation, and its tags. Texts from upstream
 * are escaped.
 */
export function methodDoc(operation: NamedOperation, throws: boolean, phrases: Phrases): string[] {
  const { summary, description, id, deprecated, externalDocs } = operation;
  const vanishedSince = operation["x-vanished-since"];
  const reason = vanishedSince === undefined ? phrases.deprecated : phrases.vanished(vanishedSince);
  return [
    ...(summary === undefined ? [] : [docText(summary), ""]),
    ...(description === undefined ? [] : [docText(description), ""]),
    ...highlightLines(operation["x-highlights"], phrases),
    ...useCaseLines(operation["x-use-cases"], phrases),
    `\`${id}\``,
    "",
    ...(operation["x-docs-hidden"] === true ? [phrases.hidden, ""] : []),
    ...(throws ? [`@throws ${phrases.throws}`] : []),
    ...(deprecated === true ? [`@deprecated ${reason}`] : []),
    `@see ${externalDocs.url}`,
  ];
}

function highlightLines(highlights: readonly Highlight[] = [], phrases: Phrases): string[] {
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

// Further lines of an item are indented, so that they stay part of it. An empty line stays empty.
function listItem(text: string): string {
  const [first = "", ...others] = text.trim().split(/\r\n|\r|\n/);
  return docText([`- ${first}`, ...others.map((line) => (line.trim() === "" ? "" : `  ${line}`))].join("\n"));
}
