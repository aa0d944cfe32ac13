import type { PlatformDocument } from "@justone-clients/spec-tools";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

/** A running mock of one platform. */
export interface MockServer {
  /** Its base URL on the loopback interface, with the port the system chose. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a document with Prism in this process, silently: its log would show sample URLs with the token. With `cors`
 * browsers may call it from any page.
 */
export async function startMockServer(
  document: PlatformDocument,
  { cors = false }: { readonly cors?: boolean } = {},
): Promise<MockServer> {
  // A copy, because Prism dereferences in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
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
