const WIDTH = 120;

/** The turbo.json of a platform's package: what its tasks read beside its own files, and what they follow from. */
export function packageTasks(name: string): string {
  const document = `$TURBO_ROOT$/specs/generated/${name}.json`;
  const generator = ["$TURBO_ROOT$/scripts/generate.ts", "$TURBO_ROOT$/scripts/package.json"];
  return `{
  "extends": ["//"],
  "tasks": {
    "generate": {
      "dependsOn": ["@justone-clients/spec-tools#transit"],
${list("inputs", [document, "$TURBO_ROOT$/specs/publisher.json", ...generator])},
      "outputs": ["src/generated/**"]
    },
    "build": {
      "dependsOn": ["@justone-clients/core#build"]
    },
    "test": {
${list("inputs", ["$TURBO_EXTENDS$", document, `$TURBO_ROOT$/specs/published/${name}/*.json`])}
    }
  }
}
`;
}

// As the formatter wants it: on one line where it fits.
function list(key: string, items: readonly string[]): string {
  const quoted = items.map((item) => JSON.stringify(item));
  const line = `      "${key}": [${quoted.join(", ")}]`;
  return line.length <= WIDTH ? line : `      "${key}": [\n        ${quoted.join(",\n        ")}\n      ]`;
}
