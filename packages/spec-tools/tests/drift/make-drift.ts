import {
  biggestBump,
  BUMPS,
  type ChangedOperation,
  type Drift,
  type DriftChange,
  type PlatformDrift,
} from "../../src/drift/model/drift.ts";

/** Published texts that attack the reader of a report. Each contains the word `evil`. */
export const HOSTILE: readonly string[] = [
  "<script>window.__hacked = 'evil'</script>",
  '</script></style></title><img src=https://evil.example/x onerror="window.__hacked=1">',
  "\"><svg onload=window.__hacked=1 title='evil'>",
  "[evil](javascript:window.__hacked=1) ![evil](https://evil.example/x.png)",
  "](javascript:alert`evil`) [evil]: https://evil.example",
  "`evil` ``evil`` ```evil",
  "| evil | a \\| evil \\\\| evil |",
  "@evil #1 evil/evil#2 GH-3 evil@evil.example https://evil.example www.evil.example 1234567 deadbeef1",
  "\u001B[31mevil\u001B[0m \u001B]8;;https://evil.example\u0007evil\u001B]8;;\u0007",
  "evil \u202Etxt.exe\u202C \u2066evil\u2069 \u200Bevil\uFEFF",
  "::error file=evil::evil",
  "##[error]evil ##vso[task.setvariable variable=evil]x ###[add-mask]evil",
  "evil\n::error::evil\n# evil\n\n- evil\r\n> evil\n---\nevil\n\n    evil",
  "evil\u2028evil\u2029evil\u0085evil",
  "```\n</details>\n<script>window.__hacked = 'evil'</script>\n~~~\n***evil***",
  "evil <!-- evil --> &lt;evil&gt; &#64;evil $evil$ $$evil$$ :evil: ~~evil~~ __evil__ \\evil\\",
  `evil ${"x".repeat(20_000)}`,
  `evil ${"`".repeat(700)} evil`,
  "evil 参数「笔记」已被删除，请改用新接口 \uD800",
];

/** Creates a drift with these changes of one platform. */
export function driftOf(changes: readonly DriftChange[], rest: Partial<PlatformDrift> = {}): Drift {
  const bump = biggestBump(changes.map(({ bump: own }) => own));
  return drift([{ name: "rednote", bump, rules: bump, changes, ...rest }]);
}

/** Creates a drift of these platforms. */
export function drift(platforms: readonly PlatformDrift[], notes: readonly string[] = []): Drift {
  return {
    bump: biggestBump(platforms.map(({ bump }) => bump)),
    base: "release 64",
    head: "https://docs.justoneapi.com",
    platforms,
    notes,
  };
}

/** Creates a change of one operation. */
export function change(values: Partial<DriftChange & ChangedOperation> = {}): DriftChange {
  const {
    kind = "parameter-removed",
    bump = "major",
    where = "noteId",
    text = "the parameter `noteId` was removed",
  } = values;
  const operations = values.operations ?? [changed("get-note-detail", values)];
  return { kind, bump, where, text, operation: operations[0]?.operation ?? "", operations };
}

/** Creates a changed operation with a path and a method name as in RedNote. */
export function changed(slug: string, values: Partial<ChangedOperation> = {}): ChangedOperation {
  const method = slug.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const { before, after, replacement } = values;
  return {
    operation: values.operation ?? `GET /api/xiaohongshu/${slug}/v1`,
    method: values.method ?? `${method}V1`,
    where: values.where ?? "noteId",
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/** Creates a drift in which every published text is hostile. */
export function hostileDrift(): Drift {
  const changes = HOSTILE.map((evil, index): DriftChange => {
    const one = { operation: evil, method: evil, where: evil, before: evil, after: `${evil}!`, replacement: evil };
    return {
      operation: evil,
      kind: evil,
      bump: BUMPS[index % 4] ?? "none",
      where: evil,
      text: evil,
      operations: [one],
    };
  });
  const errors = HOSTILE.map((evil) => ({ operation: evil, where: evil, message: evil }));
  const made = driftOf(changes, { bump: "major", rules: "minor", compiler: { breaks: true, errors } });
  return { ...made, base: HOSTILE.join(" "), head: HOSTILE.join("\n"), notes: HOSTILE };
}
