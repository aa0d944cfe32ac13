import { loadDocument, platformTypeName } from "@justone-clients/spec-tools";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "../repository.ts";
import { compileCases } from "./compile-cases.ts";
import { describeCalls } from "./describe-calls.ts";

/** The type tests of a platform, on its built package as a user's compiler reads it. */
export async function describeTypes(platform: string): Promise<void> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  const create = `create${platformTypeName(platform)}Client`;
  const prelude = `import { ${create} } from "@justone-clients/${platform}";\nconst client = ${create}();\n`;
  const folder = join(REPOSITORY_ROOT, "packages", platform);
  describeCalls(document, (codes, declarations) => compileCases(folder, prelude + declarations, codes));
}
