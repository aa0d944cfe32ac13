import type { ChineseTexts } from "../src/definitions/chinese-texts.ts";
import { parseBuildableDefinition } from "../src/definitions/load-published.ts";
import { operationFileName, operationName } from "../src/definitions/names.ts";
import type { LoadedOverlay, OverlayAction } from "../src/definitions/overlay.ts";
import type { Publisher } from "../src/definitions/publisher.ts";
import { readReports } from "../src/definitions/reported-data.ts";
import { buildDocument } from "../src/document/build-document.ts";
import type { PlatformDocument } from "../src/document/document.ts";
import { observeOperations } from "../src/inference/load-observed.ts";

/** A published operation in short form. */
export interface ShortDefinition {
  readonly path: string;
  readonly method: "get" | "post";
  readonly query?: readonly object[];
  readonly form?: { readonly properties: object; readonly required: readonly string[] };
  /** The `data` of its example. */
  readonly data?: unknown;
  /** Other members of the operation. */
  readonly operation?: object;
  readonly components?: object;
  readonly chinese?: ChineseTexts | undefined;
}

const PREFIX = "/api/made/";
const PLATFORM = { name: "made", title: "Made", prefixes: [PREFIX], slug: "made" };

/** Builds the document of a platform with exactly these operations. */
export async function buildDefinitions(
  publisher: Pick<Publisher, "codes">,
  definitions: readonly ShortDefinition[],
  amendments: readonly Pick<OverlayAction, "target" | "update" | "remove">[] = [],
): Promise<PlatformDocument> {
  const locked = definitions.map((definition) => {
    const source = `https://docs.justoneapi.com${definition.path}`;
    const file = `specs/published/made/${operationFileName(operationName(definition.path, PREFIX))}`;
    const lock = { file, origin: "page", sha256: "", source } as const;
    const text = publish(definition);
    return { ...parseBuildableDefinition(text, file, PLATFORM), text, lock, chinese: definition.chinese };
  });
  const facts: Publisher = { docs: "", api: "https://api.justoneapi.com", platforms: {}, codes: publisher.codes };
  const overlays = overlaysOf(amendments);
  const reports = readReports(overlays);
  const observed = await observeOperations("/missing", "made", locked);
  const operations = observed.map((operation) => ({ ...operation, reported: reports.get(operation.id) }));
  return buildDocument(facts, PLATFORM, operations, overlays);
}

function overlaysOf(amendments: readonly Pick<OverlayAction, "target" | "update" | "remove">[]): LoadedOverlay[] {
  const actions = amendments.map((amendment) => ({ ...amendment, description: "A test amends this." }));
  return actions.length === 0 ? [] : [{ file: "made-overlay.json", text: "", overlay: { version: "1.0", actions } }];
}

function publish({ path, method, query = [], form, data, operation: more, components }: ShortDefinition): string {
  const content = { "application/x-www-form-urlencoded": { schema: { type: "object", ...form } } };
  const operation = {
    summary: "Made by a test",
    parameters: query.map((parameter) => ({ in: "query", ...parameter })),
    ...(form === undefined ? {} : { requestBody: { required: true, content } }),
    responses: { "200": { content: { "application/json": data === undefined ? {} : { example: { code: 0, data } } } } },
    ...more,
  };
  return JSON.stringify({ openapi: "3.1.0", paths: { [path]: { [method]: operation } }, components });
}
