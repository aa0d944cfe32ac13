export { buildSpecs, type BuiltSpecs, documentFile } from "./build/build-specs.ts";
export { CommandError } from "./command/command-error.ts";
export type { Command, CommandOption, OptionValues, Output } from "./command/command.ts";
export { checkOption, platformOption, readCheck, readPlatforms } from "./command/common-options.ts";
export { generateCommand } from "./command/generate.ts";
export { runCommand } from "./command/run-command.ts";
export { platformAddCommand } from "./command/platform-add.ts";
export { packageFiles } from "./platform/package-files.ts";
export { specsBuildCommand } from "./command/specs-build.ts";
export { specsObserveCommand } from "./command/specs-observe.ts";
export { apiOption, baseUrlOption, docsOption, readUrl } from "./command/source-options.ts";
export { specsPullCommand } from "./command/specs-pull.ts";
export { specsDriftCommand } from "./command/specs-drift.ts";
export { readReportFile } from "./command/report-file.ts";
export { specsLockCommand } from "./command/specs-lock.ts";
export type {
  DocumentOperation,
  DocumentResponse,
  Example,
  FormBody,
  PlatformDocument,
  QueryParameter,
  Reference,
} from "./document/document.ts";
export { FORM_MEDIA_TYPE } from "./document/form-media-type.ts";
export type { Schema } from "./document/schema.ts";
export type { Drift, DriftChange, PlatformDrift } from "./drift/drift.ts";
export type { DriftSides } from "./drift/drift-sides.ts";
export { publishedSides } from "./drift/published-sides.ts";
export { agrees, findDrift } from "./drift/find-drift.ts";
export { badge } from "./html/badge.ts";
export { type Html, markup } from "./html/html.ts";
export { printPage } from "./html/page.ts";
export { documentOperations, type NamedOperation } from "./generate/document-operations.ts";
export { isJsonObject, type JsonObject, type JsonValue } from "./gate/json-value.ts";
export { quoteKey } from "./gate/quote-key.ts";
export { quoteText } from "./gate/quote-text.ts";
export { type FoldedObserved, foldObserved, type FoldReport } from "./observe/fold-observed.ts";
export { parseAnswer } from "./observe/parse-answer.ts";
export { syncFiles } from "./files/sync-files.ts";
export { pullPublished, type PullOptions, type Pulled } from "./pull/pull-published.ts";
export { generateClients, generateFrom } from "./generate/generate-clients.ts";
export { platformTypeName } from "./generate/platform-type-name.ts";
export { loadDocument, type LoadedDocument, readDocument } from "./generate/load-document.ts";
export { loadPublisher, selectPlatforms, type Platform, type Publisher } from "./publisher/publisher.ts";
export type { Parameter, ParameterSchema } from "./published/operation.ts";
export { printDriftHtml } from "./report/print-drift-html.ts";
export { writeOrCheck } from "./command/write-or-check.ts";
