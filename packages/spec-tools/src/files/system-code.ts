/** What the system calls a failure, e.g. `ENOENT`; undefined for a failure of another kind. */
export function systemCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : undefined;
}
