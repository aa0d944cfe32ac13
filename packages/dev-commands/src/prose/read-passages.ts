import type { Passage } from "./passage.ts";
import { readTypeScript } from "./read-typescript.ts";

const PARSED = /\.(?:ts|js|json)$/;

/**
 * Reads the passages of a file: comments, strings and identifiers of TypeScript, JavaScript and JSON; the whole text of
 * other files, except code in Markdown.
 */
export function readPassages(file: string, text: string): Passage[] {
  const passages = PARSED.test(file) ? readTypeScript(text) : [{ start: 0, text: hideFences(text) }];
  return passages.map((passage) => (passage.isName === true ? passage : trim(passage)));
}

function trim({ start, text }: Passage): Passage {
  return { start: start + text.length - text.trimStart().length, text: hideNames(text.trim()) };
}

// Replaces the code blocks of Markdown by spaces, except their comments, which are prose too.
function hideFences(text: string): string {
  return text.replaceAll(/^```[^]*?^```/gm, (block) => {
    return block
      .split("\n")
      .map((line) => {
        const comment = /(?:^|\s)(?:\/\/|#) .*$/.exec(line);
        return comment === null ? " ".repeat(line.length) : " ".repeat(comment.index) + comment[0];
      })
      .join("\n");
  });
}

// Backticks enclose names or code, and a URL can contain any word.
function hideNames(prose: string): string {
  return prose.replaceAll(/`[^`\n]*`|https?:\/\/[^\s)"'`]+/g, (name) => "x".repeat(name.length));
}
