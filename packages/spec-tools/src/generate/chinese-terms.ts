/** English names in Chinese texts, and the terms that replace them. A longer name comes before its parts. */
const TERMS: readonly (readonly [pattern: RegExp, term: string])[] = [
  [nameOf("Xiaohongshu Creator Marketplace", "Pugongying"), "蒲公英"],
  [nameOf("Pugongying", "Xiaohongshu Creator Marketplace"), "蒲公英"],
  [nameOf("蒲公英", "Pugongying", "PGY", "Xiaohongshu Creator Marketplace"), "蒲公英"],
  [nameOf("小红书", "RedNote", "Xiaohongshu", "Red Note"), "小红书"],
  [nameOf("Xiaohongshu", "RedNote", "小红书"), "小红书"],
  [nameOf("RedNote", "Xiaohongshu", "小红书"), "小红书"],
  [/令牌|(?<![\w-])token(?![\w-])/gi, "Token"],
];

/** A pattern of a name, with another name in brackets after it or without one. */
function nameOf(name: string, ...others: readonly string[]): RegExp {
  const other = others.join("|");
  const bounded = /^\w/.test(name) ? String.raw`(?<![\w-])${name}(?![\w-])` : name;
  return new RegExp(String.raw`${bounded}(?:\s*(?:[（(]\s*(?:${other})\s*[)）]|/\s*(?:${other})(?!\w)))?`, "gi");
}

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
