import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, constants, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Addresses } from "./observation.ts";
import { LIMIT_MS, runLimited, withoutToken } from "./run-limited.ts";
import { servePage } from "./serve-page.ts";
import type { RuntimeWorkspace } from "./workspace.ts";

// Root cannot use the sandbox, and the browser must not send requests beyond the loopback interface.
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];
const MODULES = [
  "@justone-clients/core",
  "@justone-clients/core/platform",
  "@justone-clients/core/testing",
  "@justone-clients/rednote",
  "@justone-clients/rednote/testing",
  "openapi-fetch",
];

/** Runs the program in a page of headless Chromium, with unbundled packages and an import map. */
export async function runInChromium({ folder }: RuntimeWorkspace, addresses: Addresses): Promise<string> {
  const browser = await findChromium();
  if (browser === undefined) throw new Error("Chromium is not installed");
  const page = await servePage(folder, makePage(await importMap(folder), addresses));
  const profile = await mkdtemp(join(tmpdir(), "justone-chromium-"));
  const child = spawn(browser, [...FLAGS, `--user-data-dir=${profile}`, page.url], {
    env: withoutToken(),
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  try {
    const limit = once(AbortSignal.timeout(LIMIT_MS), "abort").then(
      () => `the page reported nothing in ${LIMIT_MS} ms`,
    );
    const failure = Promise.race([ended.then(() => "Chromium exited before the page reported its result"), limit]);
    return await Promise.race([page.result, failure.then((reason) => Promise.reject(new Error(reason)))]);
  } finally {
    child.kill("SIGKILL");
    await ended;
    await page.close();
    await rm(profile, { recursive: true, maxRetries: 5 });
  }
}

/** The path of Chromium on this machine; undefined if it is not installed. */
export async function findChromium(path: string = process.env["PATH"] ?? ""): Promise<string | undefined> {
  for (const folder of path.split(delimiter)) {
    const file = join(folder, "chromium");
    const found = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return file;
  }
  return undefined;
}

// Resolved as Node resolves imports, so that the page loads the same files as a user's tools.
async function importMap(folder: string): Promise<Record<string, string>> {
  const code = `console.log(JSON.stringify(${JSON.stringify(MODULES)}.map((name) => import.meta.resolve(name))))`;
  const printed = await runLimited(folder, process.execPath, ["--input-type=module", "-e", code]);
  const urls = JSON.parse(printed) as string[];
  return Object.fromEntries(
    urls.map((url, index) => [MODULES[index] ?? "", `/${relative(folder, fileURLToPath(url))}`]),
  );
}

function makePage(imports: Record<string, string>, addresses: Addresses): string {
  return `<!doctype html><meta charset="utf-8"><title>Runtimes</title>
<script type="importmap">${literal({ imports })}</script>
<script type="module">
const result = await import("/program.js").then(({ observe }) => observe(${literal(addresses)}))
  .catch((error) => ({ failed: String(error.stack ?? error) }));
await fetch("/result", { method: "POST", body: JSON.stringify(result) });
</script>
`;
}

// Escaped, so that the JSON cannot close the script element.
function literal(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
