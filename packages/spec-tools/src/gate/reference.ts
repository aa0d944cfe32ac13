import { isPrototypeName } from "./prototype-names.ts";

const SECTIONS =
  "schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems";
const REFERENCE = new RegExp(`^#/components/(?:${SECTIONS})/([^/]*)$`);

/** Whether a name may be that of a component. */
export function isComponentName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/.test(name) && !isPrototypeName(name);
}

/** Whether a reference stays inside its own document, in the one form that needs no decoding. */
export function isOwnReference(reference: string): boolean {
  const [, name] = REFERENCE.exec(reference) ?? [];
  return name !== undefined && isComponentName(name);
}
