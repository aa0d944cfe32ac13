export { buildSpecs, documentFile } from "./build/build-specs.ts";
export { CommandError } from "./command/command-error.ts";
export type { Command, CommandOption, OptionValues, Output } from "./command/command.ts";
export { platformOption, readPlatforms } from "./command/common-options.ts";
export { generateCommand } from "./command/generate.ts";
export { runCommand } from "./command/run-command.ts";
export { specsBuildCommand } from "./command/specs-build.ts";
export { specsLockCommand } from "./command/specs-lock.ts";
export type {
  DocumentParameter,
  DocumentResponse,
  Example,
  PlatformDocument,
  Reference,
} from "./document/document.ts";
export type { Schema } from "./document/schema.ts";
export { syncFiles } from "./files/sync-files.ts";
export { documentOperations, type NamedOperation } from "./generate/document-operations.ts";
export { generateClients } from "./generate/generate-clients.ts";
export { platformTypeName } from "./generate/platform-type-name.ts";
export { loadDocument } from "./generate/load-document.ts";
export { loadPublisher, selectPlatforms, type Platform } from "./publisher/publisher.ts";
export type { Parameter, ParameterSchema } from "./published/operation.ts";
