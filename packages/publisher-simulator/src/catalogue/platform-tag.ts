import type { JsonObject } from "./json-value.ts";

/** The name of an operation's platform: its first tag. */
export function platformTag({ tags }: JsonObject): string {
  const [first] = Array.isArray(tags) ? tags : [];
  return typeof first === "string" ? first : "";
}
