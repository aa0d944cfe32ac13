import type { OmittedParameter } from "../definitions/omitted-parameters.ts";
import type { BilingualText } from "../document/own-texts.ts";
import { escapeSeparators } from "../lib/text.ts";

/** The languages of docstrings. */
export type DocLanguage = "en" | "zh";

/** The fixed texts of generated docstrings. */
export interface Phrases {
  readonly methods: string;
  readonly safeMethods: string;
  readonly client: string;
  readonly safe: string;
  readonly byPath: string;
  readonly operationTable: string;
  readonly exampleTable: string;
  readonly schemasOf: (method: string) => string;
  readonly throws: string;
  readonly deprecated: string;
  readonly hidden: string;
  readonly omitted: (parameters: readonly OmittedParameter[]) => string;
  readonly vanished: (release: string) => string;
  readonly parametersOf: (method: string) => string;
  readonly dataOf: (method: string) => string;
  readonly envelopeOf: (method: string, httpMethod: string) => string;
  readonly paths: (httpMethod: string) => string;
  readonly itemOf: (method: string) => string;
  readonly pages: string;
  readonly items: string;
  readonly defaultIs: (value: string) => string;
  readonly language: DocLanguage;
  readonly recommended: (method: string) => string;
  readonly suggested: (method: string, reason: BilingualText) => string;
  readonly values: string;
  /** Values as code, joined by commas. */
  readonly list: (values: readonly string[]) => string;
  readonly useCases: string;
  /** A label before a text. */
  readonly labelled: (label: string, text: string) => string;
  /** The label of a kind of remark. An unknown kind is shown as published. */
  readonly highlightKind: (kind: string) => string;
  readonly aboutFields: (paths: readonly string[]) => string;
  readonly unitIs: (unit: string) => string;
}

const english: Phrases = {
  methods: "One method per operation of the platform.",
  safeMethods: "The same methods, returning an outcome instead of throwing.",
  client: "A client of the platform: one method per operation.",
  safe: "The same methods, returning an outcome instead of throwing if a call fails.",
  byPath: "Calls an operation by its path, as openapi-fetch does, and returns the unchanged response envelope.",
  operationTable: "Every operation of the platform, by method name.",
  exampleTable: "The parameters of each operation, and synthetic data made only from field names and types.",
  schemasOf: (method) => `The schemas of the parameters and the \`data\` of \`${method}\`.`,
  throws: "JustOneError: `kind` distinguishes the subclasses",
  deprecated: "Just One API may remove this operation.",
  hidden: "Not listed on the documentation pages of Just One API.",
  omitted: (parameters) => {
    const list = parameters.map((parameter) => `${parameter.in} ${code(parameter.name)}`).join(", ");
    return `Optional parameters that this client does not send: ${list}.`;
  },
  vanished: (release) => `Not published since release ${release}: calls may fail.`,
  parametersOf: (method) => `The parameters of \`${method}\`.`,
  dataOf: (method) => `The \`data\` of \`${method}\`.`,
  envelopeOf: (method, httpMethod) => `The response envelope of \`${method}\`, as \`${httpMethod}\` returns it.`,
  paths: (httpMethod) => `The parameters and response envelopes of \`client.${httpMethod}\`, by path.`,
  itemOf: (method) => `An item of a page of \`${method}\`.`,
  pages:
    "Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10).",
  items: "Iterates over the items of these pages.",
  defaultIs: (value) => `Default: \`${value}\``,
  language: "en",
  recommended: (method) => `Recommended: \`${method}\`.`,
  suggested: (method, { en }) => `Suggested by this project: \`${method}\`, because ${en}.`,
  values: "Values",
  list: (values) => values.map(code).join(", "),
  useCases: "Uses:",
  labelled: (label, text) => `${label}: ${text}`,
  highlightKind: (kind) => kind,
  aboutFields: (paths) => ` (${paths.map(code).join(", ")})`,
  unitIs: (unit) => `Unit: ${unit}.`,
};

const CHINESE_KINDS: ReadonlyMap<string, string> = new Map([
  ["CAPABILITY", "能力"],
  ["CONDITION", "条件"],
  ["LIMITATION", "限制"],
  ["GUIDANCE", "建议"],
]);

const CHINESE_LOCATIONS: Readonly<Record<OmittedParameter["in"], string>> = { header: "请求头", cookie: "Cookie" };

const chinese: Phrases = {
  methods: "该平台的全部接口，每个接口一个方法。",
  safeMethods: "同名方法：返回结果对象，调用失败时不抛出异常。",
  client: "该平台的客户端：每个接口一个方法。",
  safe: "同名方法：返回结果对象，调用失败时不抛出异常。",
  byPath: "与 openapi-fetch 相同的按路径调用方式，原样返回完整的响应。",
  operationTable: "按方法名列出该平台的全部接口。",
  exampleTable: "各接口的参数，以及仅由字段名和类型合成的示例数据。",
  schemasOf: (method) => `\`${method}\` 的参数与 \`data\` 的校验规则。`,
  throws: "JustOneError：每种失败原因对应一个子类",
  deprecated: "Just One API 可能随时移除该接口。",
  hidden: "Just One API 的文档页面未列出该接口。",
  omitted: (parameters) => {
    const list = parameters.map((parameter) => `${CHINESE_LOCATIONS[parameter.in]} ${code(parameter.name)}`).join("、");
    return `本客户端不发送的可选参数：${list}。`;
  },
  vanished: (release) => `自版本 ${release} 起不再发布，调用可能失败。`,
  parametersOf: (method) => `\`${method}\` 的参数。`,
  dataOf: (method) => `\`${method}\` 返回的 \`data\`。`,
  envelopeOf: (method, httpMethod) => `\`${method}\` 的完整响应，即 \`${httpMethod}\` 的返回值。`,
  paths: (httpMethod) => `\`client.${httpMethod}\` 的参数与响应，按路径列出。`,
  itemOf: (method) => `\`${method}\` 一页中的一项。`,
  pages: "逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。",
  items: "逐项返回这些页中的内容。",
  defaultIs: (value) => `默认值：\`${value}\``,
  language: "zh",
  recommended: (method) => `推荐使用：\`${method}\`。`,
  suggested: (method, { zh }) => `本项目建议使用：\`${method}\`，因为${zh}。`,
  values: "取值",
  list: (values) => values.map(code).join("、"),
  useCases: "用途：",
  labelled: (label, text) => `${label}：${text}`,
  highlightKind: (kind) => CHINESE_KINDS.get(kind.toUpperCase()) ?? kind,
  aboutFields: (paths) => `（${paths.map(code).join("、")}）`,
  unitIs: (unit) => `单位：${unit}。`,
};

function code(text: string): string {
  return `\`${text}\``;
}

/** The phrases of a language. */
export const PHRASES: Readonly<Record<DocLanguage, Phrases>> = { en: english, zh: chinese };

/**
 * Escapes a text from upstream so that it cannot begin a tag, a link or a source map in a docstring, and has no line
 * break that only some tools recognize.
 */
export function docText(text: string): string {
  // TypeScript reads a tag after any white space, not only at the start of a line.
  const plain = escapeSeparators(text).replaceAll(/(?<![^\s{])@/g, "\\@");
  return plain.replaceAll(/[#@](?=\s*source(?:Mapping)?URL)/g, "\\$&");
}

/** Formats lines as an indented docstring. A text from upstream cannot end it early. */
export function docComment(lines: readonly string[], indent = ""): string {
  const text = lines
    .flatMap((line) => escapeSeparators(line).split(/\r?\n/))
    .map((line) => line.trimEnd().replaceAll("*/", "*\\/"));
  const [only] = text;
  if (text.length === 1) return `${indent}/** ${only} */`;
  return [`${indent}/**`, ...text.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`), `${indent} */`].join(
    "\n",
  );
}
