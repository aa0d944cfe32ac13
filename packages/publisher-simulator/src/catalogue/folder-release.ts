import { composeRelease } from "./compose-release.ts";
import type { JsonObject } from "./json-value.ts";
import { readDefinitions } from "./read-definitions.ts";

/** The aggregate document of a folder of one-operation definitions, to be changed and served as a release. */
export async function folderRelease(folder: string): Promise<JsonObject> {
  return composeRelease((await readDefinitions(folder)).map(({ definition }) => definition));
}
