import type { Drift, PlatformDrift } from "../drift/drift.ts";

/** Whether anything changed at all. */
export function hasDrift({ bump, platforms }: Drift): boolean {
  return bump !== "none" || platforms.some(isTouched);
}

/** Whether anything changed of a platform. */
export function isTouched({ bump, changes, compiler }: PlatformDrift): boolean {
  return bump !== "none" || changes.length > 0 || compiler?.breaks === true;
}
