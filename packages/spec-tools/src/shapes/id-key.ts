const ID_KEY = /^(\d+|[0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|B0[0-9A-Z]{8})$/i;

const LENGTH_OF_DATA = 5;

/** What stands in a shape for every key that is an id. */
export const ANY_ID = "<id>";

/**
 * The name a key is counted under. A long id is somebody's or something's, a value like any other: it is not kept, and all
 * ids at a place are one key.
 */
export function countedKey(key: string): string {
  return isIdKey(key) && key.length >= LENGTH_OF_DATA ? ANY_ID : key;
}

/** Whether a key looks like an id rather than a name: digits, long hex, a uuid, an ASIN. */
export function isIdKey(key: string): boolean {
  return key === ANY_ID || ID_KEY.test(key);
}
