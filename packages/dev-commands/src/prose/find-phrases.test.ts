import { describe, expect, it } from "vitest";
import { findPhrases } from "./find-phrases.ts";

// In two parts, because the check reads this file too.
const REPLY = ["ans", "wer"].join("");
const ABSENT = ["not", "there"].join(" ");

function find(file: string, ...lines: string[]): [line: number, phrase: string][] {
  return findPhrases(file, lines.join("\n")).map(({ line, phrase }) => [line, phrase]);
}

describe("findPhrases", () => {
  it("reads every kind of comment and text of TypeScript", () => {
    const lines = [
      "/**",
      ` * One ${REPLY}.`,
      " */",
      `const a = "${REPLY}"; // ${REPLY}`,
      `const b = \`x \${a} ${REPLY} \${a}\`;`,
    ];
    expect(find("a.ts", ...lines).map(([line]) => line)).toEqual([2, 4, 4, 5]);
  });

  it("finds a phrase that a line break divides", () => {
    expect(find("a.ts", "// It is sent, and what is", `// ${ABSENT} is left out.`, "")).toEqual([
      [1, `what is ${ABSENT}`],
    ]);
    expect(find("a.md", "It is sent, and what is", `${ABSENT} is left out.`)).toEqual([[1, `what is ${ABSENT}`]]);
  });

  it("does not join two paragraphs", () => {
    expect(find("a.md", "This is what is", "", "there are two")).toEqual([]);
  });

  it("finds a word in identifiers and in the name of the file", () => {
    const name = `read${REPLY[0]?.toUpperCase()}${REPLY.slice(1)}`;
    expect(find("a.ts", "", `const ${name} = 1;`)).toEqual([[2, name]]);
    expect(find(`src/read-${REPLY}.ts`, "")).toEqual([[1, `src/read-${REPLY}.ts`]]);
  });

  it("leaves out names in backticks, URLs, module specifiers and regular expressions", () => {
    const lines = [
      `// \`${REPLY}\` and https://example.com/${REPLY}`,
      `import "./${REPLY}.ts";`,
      `const a = /${REPLY}/;`,
    ];
    expect(find("a.ts", ...lines)).toEqual([]);
  });

  it("reads the comments of a code block in Markdown, and not its code", () => {
    expect(find("a.md", "```sh", `echo ${REPLY} # an ${REPLY}`, "```", REPLY)).toEqual([
      [2, REPLY],
      [4, REPLY],
    ]);
  });

  it("reads the texts of JSON", () => {
    expect(find("a.json", "{", `"description": "One ${REPLY}."`, "}")).toEqual([[2, REPLY]]);
  });
});
