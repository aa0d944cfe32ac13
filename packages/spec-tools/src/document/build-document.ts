import { publishedFolder } from "../definitions/load-published.ts";
import { LOCK_FILE } from "../definitions/lock.ts";
import { ENVELOPE } from "../definitions/names.ts";
import { type Platform, platformEntry, type Publisher, PUBLISHER_FILE } from "../definitions/publisher.ts";
import type { ObservedOperation } from "../inference/load-observed.ts";
import { countSeen } from "../inference/shape.ts";
import { serializeState } from "../inference/state-file.ts";
import { isRefusal } from "../lib/command-error.ts";
import { sha256 } from "../lib/files/file-system.ts";
import { type GeneratedBy, TOOL, TOOL_VERSION } from "../lib/generated-by.ts";
import { type JsonObject, parseLossless, serializeLossless } from "../lib/json.ts";
import { applyOverlay } from "./apply-overlay.ts";
import { buildOperation } from "./build-operation.ts";
import { checkOwnTexts } from "./check-own-texts.ts";
import { checkPaging } from "./check-paging.ts";
import { businessExamples, dataSchemas, envelopeSchema, errorResponses } from "./components.ts";
import { describeFields } from "./describe-fields.ts";
import { documentInfo, documentTags } from "./document-info.ts";
import type { DocumentOperation, PlatformDocument } from "./document.ts";
import type { LoadedOverlay } from "../definitions/overlay.ts";

/**
 * Builds the document of a platform from its published operations. Pure: the same input gives the same bytes.
 *
 * @throws CommandError (exit code 3) for an operation without a required token, a published example that is not a
 * successful response, or an overlay that does not fit the document
 */
export function buildDocument(
  publisher: Publisher,
  platform: Platform,
  operations: readonly ObservedOperation[],
  overlays: readonly LoadedOverlay[],
): PlatformDocument {
  const { codes } = publisher;
  const schemas = describeFields(dataSchemas(operations), operations);
  const document: PlatformDocument = {
    openapi: "3.1.0",
    "x-generated": generatedBy(publisher, platform, operations, overlays),
    info: documentInfo(platform),
    // Not the server of a pulled document, which could direct the token to any host.
    servers: [{ url: publisher.api }],
    security: [{ token: [] }],
    tags: documentTags(platform, operations),
    paths: buildPaths(operations, (operation) => buildOperation(operation, codes, schemas)),
    components: {
      securitySchemes: {
        token: { type: "apiKey", in: "query", name: "token", description: "The account's token; the client adds it." },
      },
      schemas: { [ENVELOPE]: envelopeSchema(codes), ...schemas },
      responses: errorResponses(codes),
      examples: businessExamples(codes),
    },
  };
  return amend(document, operations, overlays);
}

/** A document, and the overlays that could not be applied to it. */
export interface AmendedDocument {
  readonly document: PlatformDocument;
  /** What does not fit, one line per overlay. */
  readonly problems: readonly string[];
}

/**
 * Builds a document like {@link buildDocument}, but leaves out the overlays that do not fit it: a published change can
 * remove what an overlay amends, and a report has to show that change.
 *
 * @throws CommandError (exit code 3) as {@link buildDocument} does without overlays
 */
export function buildWithFittingOverlays(
  publisher: Publisher,
  platform: Platform,
  operations: readonly ObservedOperation[],
  overlays: readonly LoadedOverlay[],
): AmendedDocument {
  try {
    return { document: buildDocument(publisher, platform, operations, overlays), problems: [] };
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return leaveOutMisfits(publisher, platform, operations, overlays);
  }
}

// Adds one overlay after the other, because only the build shows which of them does not fit.
function leaveOutMisfits(
  publisher: Publisher,
  platform: Platform,
  operations: readonly ObservedOperation[],
  overlays: readonly LoadedOverlay[],
): AmendedDocument {
  const problems: string[] = [];
  let [document, fitting] = [buildDocument(publisher, platform, operations, []), [] as readonly LoadedOverlay[]];
  for (const overlay of overlays) {
    try {
      const candidates = [...fitting, overlay];
      document = buildDocument(publisher, platform, operations, candidates);
      fitting = candidates;
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      problems.push(thrown.message);
    }
  }
  return { document, problems };
}

// An operation is identified by its method and path, so one path can have two operations.
function buildPaths(
  operations: readonly ObservedOperation[],
  build: (operation: ObservedOperation) => DocumentOperation,
): PlatformDocument["paths"] {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, ofPath]) => [
      path,
      Object.fromEntries(ofPath.map((operation) => [operation.method, build(operation)])),
    ]),
  );
}

function amend(
  document: PlatformDocument,
  operations: readonly ObservedOperation[],
  overlays: readonly LoadedOverlay[],
): PlatformDocument {
  if (overlays.length === 0) return document;
  // Unlike a structured clone, this copy shares no part between two paths, so only the target is amended.
  const amended = parseLossless(serializeLossless(document)) as JsonObject;
  for (const { file, overlay } of overlays) applyOverlay(amended, overlay, file);
  const checked = amended as unknown as PlatformDocument;
  const observed = new Set(operations.filter(({ observed: { data } }) => countSeen(data) > 0).map(({ name }) => name));
  const files = overlays.map(({ file }) => file).join(", ");
  checkPaging(checked, observed, files);
  checkOwnTexts(checked, files);
  return checked;
}

function generatedBy(
  publisher: Publisher,
  platform: Platform,
  operations: readonly ObservedOperation[],
  overlays: readonly LoadedOverlay[],
): GeneratedBy {
  const amendments = overlays.map(({ text }) => text);
  const inputs = [
    serializeLossless([publisher.api, publisher.codes, { name: platform.name, ...platformEntry(platform) }]),
    ...operations.map(describeInput),
    ...amendments,
  ];
  return {
    tool: TOOL,
    version: TOOL_VERSION,
    input: `${publishedFolder(platform.name)}*.json, their entries in ${LOCK_FILE}, specs/{observed,overlays}/${platform.name}/*.json, and the API address, codes and ${platform.name} entry of ${PUBLISHER_FILE}`,
    sha256: sha256(inputs.join("\n")),
    command: "pnpm specs:build",
  };
}

function describeInput({ lock, observed }: ObservedOperation): string {
  return serializeLossless(lock) + serializeState(observed);
}
