/** English names in Chinese texts, and the terms that replace them. A longer name comes before its parts. */
const TERMS: readonly (readonly [pattern: RegExp, term: string])[] = [
  [/(?<![\w-])(?:Xiaohongshu Creator Marketplace|Pugongying|PGY)(?![\w-])/gi, "蒲公英"],
  [/(?<![\w-])(?:Xiaohongshu|Red ?Note)(?![\w-])/gi, "小红书"],
  [/令牌|(?<![\w-])token(?![\w-])/gi, "Token"],
  // A term with itself in brackets, or after a slash, was two names of one thing.
  [/(小红书|蒲公英)(?:\s*[（(]\s*\1\s*[)）]|\s*\/\s*\1)/g, "$1"],
  [/(?<=\p{Script=Han}) +(?=小红书|蒲公英)|(?<=小红书|蒲公英) +(?=\p{Script=Han})/gu, ""],
  [/(?<=\p{Script=Han})(?=Token)|(?<=Token)(?=\p{Script=Han})/gu, " "],
];

const HAN = /\p{Script=Han}/u;
const CODE_OR_ADDRESS = /(`[^`]*`|https?:\/\/[^\s（）()，。、；]+)/;
const VALUES_LABEL = /^([ \t]*)(?:Available |Possible |Allowed )?Values?[ \t]*[:：]/gim;

/**
 * Replaces the English names of the platforms and of the token in a Chinese text by the terms that Chinese users know, and
 * the English label of a list of values in any text. Code and addresses stay unchanged.
 */
export function chineseTerms(text: string): string {
  const labelled = text.replaceAll(VALUES_LABEL, "$1取值：");
  if (!HAN.test(text)) return labelled;
  const parts = labelled.split(CODE_OR_ADDRESS);
  // Every second part is code or an address.
  return parts.map((part, index) => (index % 2 === 1 ? part : replaceTerms(part))).join("");
}

/** The Chinese display name of a platform. A title without one stays unchanged. */
export function chineseTitle(title: string): string {
  return replaceTerms(title);
}

function replaceTerms(text: string): string {
  return TERMS.reduce((replaced, [pattern, term]) => replaced.replaceAll(pattern, term), text);
}
