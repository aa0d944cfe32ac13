import {
  FORM_MEDIA_TYPE,
  type FormBody,
  type ParameterSchema,
  type PlatformDocument,
} from "@justone-clients/spec-tools";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { mapForms, mapOperations } from "./map-operations.ts";
import { prismDocument } from "./prism-document.ts";

/** A running mock of one platform. */
export interface MockServer {
  /** Its base URL on the loopback interface, with a free port. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a document with Prism in this process. Logging is off, because it would show sample URLs with the token. With
 * `cors`, pages of any origin may call it.
 */
export async function startMockServer(
  document: PlatformDocument,
  { cors = false }: { readonly cors?: boolean } = {},
): Promise<MockServer> {
  const operations = await getHttpOperationsFromSpec(prismDocument(document));
  const server = createServer(operations, {
    components: { logger: createLogger("mock", { enabled: false }) },
    cors,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

/**
 * A copy of a document whose enum values are ASCII. Prism lists the allowed values in a response header when it refuses
 * one, and hangs if they are not ASCII (prism#1934), so refusals are tested with this copy.
 */
export function withAsciiEnums(document: PlatformDocument): PlatformDocument {
  return mapOperations(mapForms(document, withAsciiForm), (operation) => {
    const parameters = operation.parameters.map((parameter) => {
      return { ...parameter, schema: withAsciiEnum(parameter.schema) };
    });
    return { ...operation, parameters };
  });
}

function withAsciiForm({ required, content }: FormBody): FormBody {
  const { schema, ...others } = content[FORM_MEDIA_TYPE];
  const fields = Object.entries(schema.properties).map(([name, field]) => [name, withAsciiEnum(field)]);
  return {
    required,
    content: { [FORM_MEDIA_TYPE]: { schema: { ...schema, properties: Object.fromEntries(fields) }, ...others } },
  };
}

function withAsciiEnum<Schema extends ParameterSchema>(schema: Schema): Schema {
  if (schema.type === "array") return { ...schema, items: withAsciiEnum(schema.items), default: undefined };
  if (schema.enum === undefined) return schema;
  const values = schema.enum.map((value) => (typeof value === "string" ? encodeURIComponent(value) : value));
  return { ...schema, enum: values, default: undefined };
}
