import { upperFirst } from "../published/operation-name.ts";

/** A platform's name as it stands in the names of its types and functions: `my-platform` → `MyPlatform`. */
export function platformTypeName(platform: string): string {
  return platform.split("-").map(upperFirst).join("");
}
