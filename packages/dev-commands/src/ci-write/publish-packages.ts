import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type JobContext, runJob } from "./job.ts";
import { runProgram } from "./programs.ts";
import { findPacked, type PackedPackage, type ReleasePackage } from "./release-packages.ts";

// Runs in the job of the workflow `release` that npm trusts, on the files that the job `pack` made. npm runs no script of them.
await runJob(async (artifact, context) => {
  const packed = await findPacked(context.root, artifact);
  for (const one of packed) {
    await publish(one, context);
    await release(one, context);
  }
  if (packed.length === 0) context.log("Every version of this commit is on npm");
});

async function publish({ name, version, tarball }: PackedPackage, { root, log }: JobContext): Promise<void> {
  const view = ["view", `${name}@${version}`, "version", "--json"];
  const known = await runProgram(root, "npm", view).catch(() => "");
  if (known.trim() === JSON.stringify(version)) return log(`${name}@${version} is already on npm`);
  await runProgram(root, "npm", ["publish", tarball, "--ignore-scripts", "--provenance", "--access", "public"]);
  log(`${name}@${version} published`);
}

// Creates the tag too.
async function release({ name, version, folder }: ReleasePackage, { root, commit, log }: JobContext): Promise<void> {
  const tag = `${name}@${version}`;
  const exists = await runProgram(root, "gh", ["release", "view", tag]).then(
    () => true,
    () => false,
  );
  if (exists) return;
  const changelog = await readFile(join(root, folder, "CHANGELOG.md"), "utf8").catch(() => "");
  const text = ["--title", tag, "--notes", sectionOf(changelog, version)];
  await runProgram(root, "gh", ["release", "create", tag, "--target", commit, ...text]);
  log(`${tag} released on GitHub`);
}

function sectionOf(changelog: string, version: string): string {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`${version}\n`));
  return section?.slice(version.length).trim() ?? "";
}
