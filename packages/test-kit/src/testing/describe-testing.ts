import { loadDocument } from "@justone-clients/spec-tools";
import type { CreateClient } from "../client/contract-client.ts";
import { REPOSITORY_ROOT } from "../repository.ts";
import { describeBuiltPackage } from "./built-package.ts";
import { describeTestFetch } from "./test-fetch.ts";
import { describeTestTypes } from "./test-types.ts";
import type { CreateTestFetch } from "./testing-subject.ts";

/**
 * The tests of a platform's test helpers: every operation responds through its real client, every business code and fault
 * becomes its error, the types are checked, and the package contains no published text.
 */
export async function describeTesting(
  platform: string,
  create: CreateClient,
  createTestFetch: CreateTestFetch,
): Promise<void> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  describeTestFetch(document, create, createTestFetch);
  describeTestTypes(platform, document);
  describeBuiltPackage(platform, document);
}
