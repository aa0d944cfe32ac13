/** Whether a `data` holds nothing. */
export function isEmpty(data: unknown): boolean {
  if (data === null || data === undefined || data === "") return true;
  if (typeof data !== "object") return false;
  for (const _ in data) return false;
  return true;
}
