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
