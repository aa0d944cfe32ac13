/** The languages docstrings can be written in. */
export type DocLanguage = "en" | "zh";

/** What generated docstrings say in words of our own. */
export interface Phrases {
  readonly methods: string;
  readonly safeMethods: string;
  readonly client: string;
  readonly safe: string;
  readonly byPath: string;
  readonly operationTable: string;
  readonly exampleTable: string;
  readonly throws: string;
  readonly deprecated: string;
  readonly hidden: string;
  readonly vanished: (release: string) => string;
  readonly parametersOf: (method: string) => string;
  readonly dataOf: (method: string) => string;
  readonly answerOf: (method: string, httpMethod: string) => string;
  readonly paths: (httpMethod: string) => string;
  readonly itemOf: (method: string) => string;
  readonly pages: string;
  readonly items: string;
  readonly defaultIs: (value: string) => string;
}

const english: Phrases = {
  methods: "Every operation of the platform as a method.",
  safeMethods: "The same methods, giving back an outcome instead of throwing.",
  client: "A client of the platform: one method an operation.",
  safe: "The same methods, giving back an outcome instead of throwing for a call that fails.",
  byPath: "Calls an operation by its path, as openapi-fetch does; gives back the envelope as it was sent.",
  operationTable: "Every operation of the platform by the name of its method.",
  exampleTable:
    "What each operation takes, and synthetic data it answers: made of names and types, none of it ever published.",
  throws: "JustOneError: one class for each way a call can fail",
  deprecated: "The publisher may remove this operation.",
  hidden: "Left out of the publisher's docs pages.",
  vanished: (release) => `Published no more, since release ${release}: calls may fail.`,
  parametersOf: (method) => `The parameters of \`${method}\`.`,
  dataOf: (method) => `The \`data\` of \`${method}\`.`,
  answerOf: (method, httpMethod) => `The whole answer of \`${method}\`, as \`${httpMethod}\` gives it back.`,
  paths: (httpMethod) => `What a call of \`client.${httpMethod}\` takes and gives back, by path.`,
  itemOf: (method) => `An item of a page of \`${method}\`.`,
  pages: "Page after page, from the one `parameters` name or the first. Each is billed; ten at most, or `maxPages`.",
  items: "Item after item of these pages.",
  defaultIs: (value) => `Default: \`${value}\``,
};

const chinese: Phrases = {
  methods: "该平台的全部接口，每个接口一个方法。",
  safeMethods: "同名方法：返回结果对象，调用失败时不抛出异常。",
  client: "该平台的客户端：每个接口一个方法。",
  safe: "同名方法：返回结果对象，调用失败时不抛出异常。",
  byPath: "与 openapi-fetch 相同的按路径调用方式，原样返回整个响应体。",
  operationTable: "按方法名列出该平台的全部接口。",
  exampleTable: "各接口接受的参数，以及仅由字段名和类型合成的示例数据，不含任何已发布的内容。",
  throws: "JustOneError：每种失败原因对应一个子类",
  deprecated: "发布方可能随时移除该接口。",
  hidden: "发布方的文档页面未列出该接口。",
  vanished: (release) => `自版本 ${release} 起不再发布，调用可能失败。`,
  parametersOf: (method) => `\`${method}\` 的参数。`,
  dataOf: (method) => `\`${method}\` 返回的 \`data\`。`,
  answerOf: (method, httpMethod) => `\`${method}\` 的完整响应，即 \`${httpMethod}\` 的返回值。`,
  paths: (httpMethod) => `按路径列出 \`client.${httpMethod}\` 的参数与返回值。`,
  itemOf: (method) => `\`${method}\` 一页中的一项。`,
  pages: "逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。",
  items: "逐项获取这些页中的内容。",
  defaultIs: (value) => `默认值：\`${value}\``,
};

/** The phrases of a language. */
export const PHRASES: Readonly<Record<DocLanguage, Phrases>> = { en: english, zh: chinese };

/** A text from upstream as a docstring may hold it: what would begin a tag, a link or a source map there is text. */
export function docText(text: string): string {
  const plain = text.replace(/^(\s*)@/gm, "$1\\@").replaceAll("{@", "{\\@");
  return plain.replaceAll(/[#@](?=\s*source(?:Mapping)?URL)/g, "\\$&");
}

/** A docstring of these lines, indented; text from upstream cannot end it early. */
export function docComment(lines: readonly string[], indent = ""): string {
  const text = lines.flatMap((line) => line.split(/\r?\n/)).map((line) => line.trimEnd().replaceAll("*/", "*\\/"));
  const [only] = text;
  if (text.length === 1) return `${indent}/** ${only} */`;
  return [`${indent}/**`, ...text.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`), `${indent} */`].join(
    "\n",
  );
}
