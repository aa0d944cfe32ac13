import type { Bump } from "../drift/drift.ts";
import { type Html, markup } from "./html.ts";

/** A bump as a word in a frame of its colour. */
export function badge(bump: Bump): Html {
  return markup`<span class="badge" data-level="${bump}">${bump}</span>`;
}
