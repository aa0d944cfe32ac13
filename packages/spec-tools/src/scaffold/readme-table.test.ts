import { describe, expect, it } from "vitest";
import { changePlatformRows } from "./readme-table.ts";

const README = `# Title

| command | does |
| ------- | ---- |
| \`a\`     | b    |

## Packages

| package                                      | contents          |
| -------------------------------------------- | ----------------- |
| [\`@justone-clients/pgy\`](packages/pgy)       | client of pgy     |
| [\`@justone-clients/tea\`](packages/tea)       | client of tea     |
| [\`@justone-clients/core\`](packages/core)     | runtime \\| errors |
| [\`packages/spec-tools\`](packages/spec-tools) | the pipeline      |

Text.
`;

const describeRow = (title: string): string => `client of the ${title} operations`;
const PLATFORMS = ["pgy", "tea"];

/** The first cells of the table of packages after a change. */
function names(added: readonly string[], removed: readonly string[] = []): string[] {
  const platforms = added.map((name) => ({ name, title: name }));
  const text = changePlatformRows(README, { added: platforms, removed, platforms: PLATFORMS }, describeRow);
  return [...text.matchAll(/\]\(packages\/([^)]+)\)/g)].map(([, name = ""]) => name);
}

describe("changePlatformRows", () => {
  it("adds a row between those of the other platforms, and pads the cells", () => {
    const added = [{ name: "platform-1688", title: "1688" }];
    const changed = changePlatformRows(README, { added, removed: [], platforms: PLATFORMS }, describeRow);
    expect(changed).toBe(`# Title

| command | does |
| ------- | ---- |
| \`a\`     | b    |

## Packages

| package                                                    | contents                      |
| ---------------------------------------------------------- | ----------------------------- |
| [\`@justone-clients/pgy\`](packages/pgy)                     | client of pgy                 |
| [\`@justone-clients/platform-1688\`](packages/platform-1688) | client of the 1688 operations |
| [\`@justone-clients/tea\`](packages/tea)                     | client of tea                 |
| [\`@justone-clients/core\`](packages/core)                   | runtime \\| errors             |
| [\`packages/spec-tools\`](packages/spec-tools)               | the pipeline                  |

Text.
`);
    expect(
      changePlatformRows(changed, { added: [], removed: ["platform-1688"], platforms: PLATFORMS }, describeRow),
    ).toBe(README);
  });

  it.each([
    [["zhihu"], [], ["pgy", "tea", "zhihu", "core", "spec-tools"]],
    [["amazon", "jd"], [], ["amazon", "jd", "pgy", "tea", "core", "spec-tools"]],
    [["tea"], [], ["pgy", "tea", "core", "spec-tools"]],
    [[], ["pgy", "tea"], ["core", "spec-tools"]],
    [["jd"], ["pgy", "tea"], ["jd", "core", "spec-tools"]],
  ])("with %j added and %j removed, the rows are those of %j", (added, removed, expected) => {
    expect(names(added, removed)).toEqual(expected);
  });

  it("counts Chinese characters as two columns, like the formatter", () => {
    const change = { added: [{ name: "a", title: "微博" }], removed: [], platforms: PLATFORMS };
    const lines = changePlatformRows(README, change, (title) => `${title} 接口的客户端`).split("\n");
    expect(lines.find((line) => line.includes("微博"))).toBe(
      "| [`@justone-clients/a`](packages/a)           | 微博 接口的客户端 |",
    );
    expect(lines.find((line) => line.includes("pipeline"))).toBe(
      "| [`packages/spec-tools`](packages/spec-tools) | the pipeline      |",
    );
  });

  it("leaves a text without a table of packages as it is", () => {
    const change = { added: [{ name: "a", title: "A" }], removed: [], platforms: PLATFORMS };
    expect(changePlatformRows("# Title\n\n| a |\n| - |\n", change, describeRow)).toBe("# Title\n\n| a |\n| - |\n");
  });
});
