import { documentOperations, type PlatformDocument } from "@justone-clients/spec-tools";
import { startMockServer } from "@justone-clients/test-kit/mock";
import { callOperation, type OperationRow } from "./call-operation.ts";
import { importCreate } from "./import-create.ts";

/** Calls every operation of a platform through its built client against a mock that lives as long as the calls. */
export async function callPlatform(
  root: string,
  platform: string,
  document: PlatformDocument,
): Promise<OperationRow[]> {
  const create = await importCreate(root, platform);
  const mock = await startMockServer(document);
  try {
    const rows: OperationRow[] = [];
    for (const operation of documentOperations(document)) {
      rows.push(await callOperation(operation, { document, create, url: mock.url }));
    }
    return rows;
  } finally {
    await mock.close();
  }
}
