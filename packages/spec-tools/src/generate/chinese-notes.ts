/** The parts of a note about a field, as `type-schema.ts` writes them. */
const PARTS: readonly (readonly [english: string, chinese: string])[] = [
  [String.raw`present in (\d+) of (\d+) observed objects`, "已观察到的 $2 个对象中有 $1 个含此字段"],
  ["declared in the definition", "由接口定义声明"],
  ["always null", "始终为 null"],
  ["published, unverified", "由 Just One API 发布，尚未验证"],
  ["reported by users, not yet observed here", "来自用户反馈，本项目尚未观察到"],
  [String.raw`with integers beyond 2\^53`, "含超过 2^53 的整数"],
];

const PART = PARTS.map(([english]) => english.replaceAll("(", "(?:")).join("|");
const FIELD_NOTE = new RegExp(`^(?:${PART})(?:, (?:${PART}))*\\.$`, "i");

/** Other texts that this project writes into documents. `describeData` writes the first two. */
const SENTENCES: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^The data of (`[^`]+`), as observed in ([\d,]+) responses?\.$/, "$1 的 data，依据 $2 个已观察到的响应。"],
  [/^The data of (`[^`]+`)\. No response was observed yet\./, "$1 的 data。尚未观察到任何响应。"],
  [/ ?(`pnpm specs:observe [^`]+`) infers its type from responses\.$/, "$1 可根据响应推断其类型。"],
  [/^The response envelope\. `code` 0 means success\.$/, "完整的响应，`code` 为 0 表示成功。"],
];

/** Translates the notes that this project writes into a document in English. Other paragraphs of the text stay unchanged. */
export function translateNotes(text: string): string {
  return text.split("\n\n").map(translateParagraph).join("\n\n");
}

function translateParagraph(paragraph: string): string {
  if (!FIELD_NOTE.test(paragraph)) {
    return SENTENCES.reduce((text, [english, chinese]) => text.replace(english, chinese), paragraph);
  }
  const notes = paragraph.match(new RegExp(PART, "gi")) ?? [];
  return `${notes.map(translatePart).join("，")}。`;
}

function translatePart(note: string): string {
  return PARTS.reduce((text, [english, chinese]) => text.replace(new RegExp(`^${english}$`, "i"), chinese), note);
}
