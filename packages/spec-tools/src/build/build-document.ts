import type { GeneratedBy, PlatformDocument } from "../document/document.ts";
import { TOOL, TOOL_VERSION } from "../document/generated-by.ts";
import type { Schema } from "../document/schema.ts";
import { sha256 } from "../files/sha256.ts";
import { type LockedOperation, publishedFolder } from "../published/load-published.ts";
import { type Platform, type Publisher, PUBLISHER_FILE } from "../publisher/publisher.ts";
import { buildOperation, dataComponent, envelopeComponent } from "./build-operation.ts";
import { businessExamples } from "./business-examples.ts";
import { dataSchema } from "./data-schema.ts";
import { ENVELOPE, envelopeSchema, operationEnvelopeSchema } from "./envelope-schema.ts";
import { errorResponses } from "./error-responses.ts";

/**
 * Builds THE document of a platform from its published operations. Pure: the same input gives the same bytes.
 *
 * @throws CommandError (exit code 3) for an operation that cannot be brought into this form
 */
export function buildDocument(
  publisher: Publisher,
  platform: Platform,
  operations: readonly LockedOperation[],
): PlatformDocument {
  const { codes } = publisher;
  return {
    openapi: "3.1.0",
    "x-generated": generatedBy(publisher, platform, operations),
    info: { title: `Just One API: ${platform.title}`, version: "1.0.0" },
    // The base URL comes from our own file: a pulled document could send the token anywhere.
    servers: [{ url: publisher.api }],
    security: [{ token: [] }],
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { get: buildOperation(operation, codes) }]),
    ),
    components: {
      securitySchemes: {
        token: { type: "apiKey", in: "query", name: "token", description: "The account's token; the client adds it." },
      },
      schemas: { [ENVELOPE]: envelopeSchema(codes), ...operationSchemas(operations) },
      responses: errorResponses(codes),
      examples: businessExamples(codes),
    },
  };
}

function operationSchemas(operations: readonly LockedOperation[]): Record<string, Schema> {
  return Object.fromEntries(
    operations.flatMap((operation) => [
      [dataComponent(operation.name), dataSchema(operation)],
      [envelopeComponent(operation.name), operationEnvelopeSchema(dataComponent(operation.name))],
    ]),
  );
}

function generatedBy(publisher: Publisher, platform: Platform, operations: readonly LockedOperation[]): GeneratedBy {
  const inputs = [JSON.stringify([publisher, platform]), ...operations.map(({ lock }) => JSON.stringify(lock))];
  return {
    tool: TOOL,
    version: TOOL_VERSION,
    input: `${publishedFolder(platform.name)}*.json, ${PUBLISHER_FILE}`,
    sha256: sha256(inputs.join("\n")),
    command: "pnpm specs:build",
  };
}
