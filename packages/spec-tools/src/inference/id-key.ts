import { memoize } from "./memoize.ts";
import { isPlaceholder } from "./placeholder-key.ts";
import { hasWord, isRandomText } from "./random-text.ts";

const ID_KEY = new RegExp(
  [
    String.raw`^\d+$`,
    String.raw`^[0-9a-f]{16,}$`,
    String.raw`^(?=(.*\d){3})(?=(.*[a-f]){2})[0-9a-f]{10,15}$`,
    // A short hash changes between letters and digits more often than a name such as `d3d11`.
    String.raw`^(?=(.*\d){3})(?=(.*[a-f]){2})(?=(\d+[a-f]+|[a-f]+\d+){2}|.*\d+[a-f]+\d+[a-f])[0-9a-f]{7,9}$`,
    String.raw`^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`,
    String.raw`^B0[0-9A-Z]{8}$`,
    // Prefixed ids, dates, versions, telephone numbers, e-mail addresses, domains and URLs are data too.
    String.raw`^[a-z]{1,12}[_:-]?([0-9a-f]{16,}|\d{6,})$`,
    String.raw`^[a-z][\w:.-]{0,31}[_:.-](?=[a-f]*\d)[0-9a-f]{8,}$`,
    String.raw`^[a-z]{1,12}([:/#]\d{3,}|[_-]\d{5,})$`,
    String.raw`^[a-z]{1,12}[_:-](?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{6,7}$`,
    String.raw`^(?=.*\d)[0-9a-f]{6,}(-[0-9a-f]{4,})+$`,
    String.raw`^v\d+[_:.-](?=[a-f]*\d)[0-9a-f]{4,}$`,
    String.raw`^\d+([-:;,./|_*x~–— ]\d+)+$`,
    String.raw`^(?=.*\d)[0-9a-f]{1,8}([:-][0-9a-f]{1,8}){2,}$`,
    String.raw`^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?`,
    String.raw`^\d{4}[-/. ]?[WQH]\d{1,2}$`,
    String.raw`^v(er)?[-_ ]?\d+(\.\d+)+([-+][\w.-]+)?$`,
    String.raw`^\+\d[\d -]{5,}$`,
    String.raw`^([a-z0-9][\w-]*\.)+(com|net|org|edu|gov|cn)(/.*)?$`,
    String.raw`[^@]@[^@]|://`,
  ].join("|"),
  "i",
);

// Names also have dots, hyphens, a number at the start, and the prefixes of JSON-LD and XML: `720p`, `@type`, `og:title`.
const PLAIN_NAME = /^(?:[@~!]|[a-z]{1,12}:)?\d{0,4}[A-Za-z_$][\w$.-]*$/;

// A longer key is data, and would make the state large.
const MAX_NAME_LENGTH = 200;

/** Checks whether a key looks like an id instead of a name: digits, long hex, a UUID, an ASIN, random characters. */
export const isIdKey: (key: string) => boolean = memoize((key) => {
  if (isPlaceholder(key) || key.length > MAX_NAME_LENGTH) return true;
  const bare = key.replaceAll(/^[{[(<"']+|[}\])>"']+$/g, "");
  // Most keys are names, and the fast first test recognises most names.
  const mayBeId = /[\d@:.]/.test(bare) && (ID_KEY.test(bare) || isQuantity(bare) || hasIdPart(bare));
  return mayBeId || isRandomText(bare);
});

/** Checks whether a key has the form of a field name. Names in other scripts than the Latin one do not. */
export function isPlainName(key: string): boolean {
  return PLAIN_NAME.test(key);
}

// An id next to something else, such as a number: `B0ABCDEFGH:1`.
function hasIdPart(key: string): boolean {
  return /[:;,|/]/.test(key) && key.split(/[:;,|/]/).some((part) => part.length >= 8 && ID_KEY.test(part));
}

// A number with a symbol or a unit, such as `12.5%`, `>44`, `18-24岁`. A name such as `720p` has no symbol.
function isQuantity(key: string): boolean {
  return /^[^\w]{0,2}\d/.test(key) && /[^\w$]/.test(key) && !hasWord(key);
}
