import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeCheckout, REPOSITORY_ROOT } from "#tests/make-checkout";
import { run } from "#tests/run-command";
import { loadDocument } from "../document/document-file.ts";
import { checkWithCompiler } from "../drift/compiler/check-with-compiler.ts";
import { specsBuildCommand } from "./specs-build.ts";
import { specsObserveCommand } from "./specs-observe.ts";

it("pnpm specs:observe replaces reported types field by field, and breaks no program if the response agrees with the report", async () => {
  const note = { id: "a", user: { nickname: "b", level: 1 }, images_list: [], liked_count: 3 };
  const root = await makeCheckout();
  const { document: base } = await loadDocument(root, "rednote");
  await writeFile(join(root, "a"), JSON.stringify({ code: 0, data: { notes: [note], has_more: true } }));
  await run(root, specsObserveCommand, "--operation", "GET /api/xiaohongshu/search-note/v4", "a");
  await run(root, specsBuildCommand);
  const { document: head } = await loadDocument(root, "rednote");
  const descriptions = Object.entries(head.components.schemas["SearchNoteV4DataNote"]?.properties ?? {});
  expect(Object.fromEntries(descriptions.map(([key, { description }]) => [key, description]))).toMatchObject({
    liked_count: "Present in 1 of 1 observed objects.",
    shared_count: "Reported by users, not yet observed here.",
  });
  const results = await checkWithCompiler(REPOSITORY_ROOT, [{ platform: "rednote", base, head }]);
  expect(results.get("rednote")?.errors).toEqual([]);
});
