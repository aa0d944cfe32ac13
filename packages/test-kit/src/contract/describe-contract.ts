import { loadDocument } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "../repository-root.ts";
import type { CreateClient } from "../client/contract-client.ts";
import { describeOperations } from "./describe-operations.ts";
import { publishedOperations } from "./published-operations.ts";

/**
 * The contract tests of a platform: every operation of its document through its real client against Prism, and no
 * operation without a case.
 */
export async function describeContract(platform: string, create: CreateClient): Promise<void> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  describeOperations(document, await publishedOperations(REPOSITORY_ROOT, platform), create);
}
