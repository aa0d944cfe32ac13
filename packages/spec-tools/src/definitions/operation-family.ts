/** Which operations the publisher regards as alternatives, and which of them it recommends. */
export interface OperationFamily {
  /** The published name of the alternatives, the same for all of them. */
  readonly family?: string | undefined;
  readonly recommended?: true | undefined;
}

/** Reads the family of an operation. A value that cannot be used is left out. */
export function readFamily(operation: {
  readonly "x-endpoint-family"?: unknown;
  readonly "x-recommended"?: unknown;
}): OperationFamily {
  const family = operation["x-endpoint-family"];
  return {
    ...(typeof family === "string" && /^[\w.-]{1,200}$/.test(family) ? { family } : {}),
    ...(operation["x-recommended"] === true ? { recommended: true } : {}),
  };
}

/** What {@link areAlternatives} compares. */
export interface Alternative {
  readonly path: string;
  readonly "x-endpoint-family"?: string | undefined;
}

/**
 * Whether two operations are alternatives of each other: versions of one path, or members of one family. An operation
 * that was hidden for long can have no family, although the others have one.
 */
export function areAlternatives(a: Alternative, b: Alternative): boolean {
  const family = a["x-endpoint-family"];
  return stem(a.path) === stem(b.path) || (family !== undefined && family === b["x-endpoint-family"]);
}

function stem(path: string): string {
  return path.replace(/\/v\d+\/?$/, "");
}

/** The version at the end of a path; 0 if there is no version. */
export function pathVersion(path: string): number {
  return Number(/\/v(\d+)\/?$/.exec(path)?.[1] ?? 0);
}
