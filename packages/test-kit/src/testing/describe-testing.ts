import { loadDocument } from "@justone-clients/spec-tools";
import type { CreateClient } from "../client/contract-client.ts";
import { REPOSITORY_ROOT } from "../repository-root.ts";
import { describeShipped } from "./describe-shipped.ts";
import { describeTestFetch } from "./describe-test-fetch.ts";
import { describeTestTypes } from "./describe-test-types.ts";
import type { CreateTestFetch } from "./testing-subject.ts";

/**
 * The tests of a platform's test helpers: every operation answers through its real client, every business code and fault
 * becomes its error, what is typed is typed, and no published text goes out with the package.
 */
export async function describeTesting(
  platform: string,
  create: CreateClient,
  createTestFetch: CreateTestFetch,
): Promise<void> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  describeTestFetch(document, create, createTestFetch);
  describeTestTypes(platform, document);
  describeShipped(platform, document);
}
