export type { Command, CommandOption, OptionValues, Output } from "./cli/command.ts";
export { generateCommand } from "./cli/generate.ts";
export {
  apiOption,
  baseUrlOption,
  checkOption,
  docsOption,
  platformOption,
  readCheck,
  readPlatforms,
  readUrl,
} from "./cli/options.ts";
export { readReportFile, writeOrCheck } from "./cli/output-files.ts";
export { runCommand } from "./cli/run-command.ts";
export { specsBuildCommand } from "./cli/specs-build.ts";
export { specsDriftCommand } from "./cli/specs-drift.ts";
export { specsLockCommand } from "./cli/specs-lock.ts";
export { specsObserveCommand } from "./cli/specs-observe.ts";
export { specsPullCommand } from "./cli/specs-pull.ts";
export { type AddedPlatform, type AddedPlatforms, addPlatforms } from "./scaffold/add-platforms.ts";
export type { PlatformAddition } from "./scaffold/derive-platforms.ts";
export { chooseAdditions, proposePlatforms } from "./scaffold/propose-platforms.ts";
export { removeFolders, removePlatform } from "./scaffold/remove-platform.ts";
export { packageFiles } from "./scaffold/package-files.ts";
export { type Html, markup } from "./report/html/html.ts";
export { badge, renderPage } from "./report/html/page.ts";
export { renderDriftHtml } from "./report/render-drift-html.ts";
export { renderDriftLines } from "./report/render-drift-lines.ts";
export { compareWithPublisher } from "./drift/compare-with-publisher.ts";
export { rulesAgreeWithCompiler, type DriftInput, findDrift } from "./drift/find-drift.ts";
export type { Drift, DriftChange, PlatformDrift } from "./drift/model/drift.ts";
export { documentOperations, type NamedOperation } from "./generate/document-operations.ts";
export { generateClients, generateFromDocuments } from "./generate/generate-clients.ts";
export { type PullResult, type PullOptions, pullPublished } from "./pull/pull-published.ts";
export { buildSpecs, type BuiltSpecs } from "./document/build-specs.ts";
export { documentFile, loadDocument, type LoadedDocument, readDocument } from "./document/document-file.ts";
export type {
  DocumentOperation,
  RequestParameter,
  DocumentResponse,
  Example,
  FormBody,
  PlatformDocument,
  Reference,
} from "./document/document.ts";
export { schemaExample } from "./document/schema-example.ts";
export { type FoldedObserved, foldObserved, type FoldReport } from "./inference/fold-observed.ts";
export { parseResponse } from "./inference/read-responses.ts";
export { operationFileName, operationName, platformTypeName } from "./definitions/names.ts";
export {
  FORM_MEDIA_TYPE,
  type Parameter,
  type ParameterSchema,
  type Scalar,
  type ScalarSchema,
  valueSchema,
} from "./definitions/operation.ts";
export { loadPublisher, type Platform, type Publisher, selectPlatforms } from "./definitions/publisher.ts";
export { CommandError } from "./lib/command-error.ts";
export { findCommit } from "./lib/git.ts";
export { userFileFailure } from "./lib/system-failure.ts";
export { syncFiles } from "./lib/files/sync-files.ts";
export { isJsonObject, type JsonObject, type JsonValue } from "./lib/json.ts";
export type { Schema } from "./lib/schema.ts";
export { quoteKey, quoteText } from "./lib/text.ts";
export { resolveUserPath, type UserPath } from "./lib/user-path.ts";
