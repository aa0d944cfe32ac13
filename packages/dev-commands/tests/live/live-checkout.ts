import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, type OptionValues } from "@justone-clients/spec-tools";
import { onTestFinished, vi } from "vitest";
import { contractLiveCommand } from "../../src/live/contract-live-command.ts";
import { findToken } from "@justone-clients/test-kit";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { readTree } from "../pull/pull-checkout.ts";

/** A token whose characters change when they are encoded. */
export const LIVE_TOKEN = "Live/Token+with=signs and 'quotes'";

/** How a command ended, and what it printed. */
export interface LiveEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the command ended in this process, and what `--json` would print. */
export interface LiveTold<Told> {
  readonly code: number;
  readonly told: Told;
  readonly message: string;
}

/** A checkout's specs and built clients in a temporary folder. */
export interface LiveCheckout {
  /** Runs `pnpm contract:live` in this process with the token in the environment; fails where the token shows. */
  readonly live: <Told>(options: OptionValues) => Promise<LiveTold<Told>>;
  /** Runs a script in a process of its own, with this token. */
  readonly script: (name: string, args: readonly string[], token?: string) => Promise<LiveEnd>;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, content: unknown) => Promise<void>;
  /** Every file below specs by its path. */
  readonly specs: () => Promise<Map<string, string>>;
}

/** Makes a {@link LiveCheckout}; gone when the test ends. */
export async function makeLiveCheckout(): Promise<LiveCheckout> {
  const root = await mkdtemp(join(tmpdir(), "justone-live-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(REPOSITORY_ROOT, "specs"), join(root, "specs"), { recursive: true });
  // The built clients are those of the checkout.
  await symlink(join(REPOSITORY_ROOT, "packages"), join(root, "packages"));
  return {
    live: (options) => runHere(root, options),
    script: (name, args, token) => runScript(root, name, args, token),
    read: (file) => readFile(join(root, file), "utf8"),
    write: (file, content) => {
      return writeFile(join(root, file), typeof content === "string" ? content : JSON.stringify(content));
    },
    specs: () => readTree(root),
  };
}

async function runHere<Told>(root: string, options: OptionValues): Promise<LiveTold<Told>> {
  vi.stubEnv("JUSTONEAPI_TOKEN", LIVE_TOKEN);
  onTestFinished(() => void vi.unstubAllEnvs());
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const output = { root, log, progress: log, print: () => undefined, fail: () => undefined };
  const ended = await contractLiveCommand.run(options, output, []).then(
    (told) => ({ code: 0, told, thrown: undefined }),
    (thrown: unknown) => {
      if (!(thrown instanceof CommandError)) throw thrown;
      return { code: thrown.exitCode, told: thrown.result, thrown };
    },
  );
  const files = options["observe"] === true ? [...(await readTree(root)).values()] : [];
  for (const shown of [lines, ended.told, ended.thrown, files]) {
    if (findToken(shown, LIVE_TOKEN).length > 0) throw new Error("the token shows in what was printed or written");
  }
  return { code: ended.code, told: ended.told as Told, message: ended.thrown?.message ?? "" };
}

function runScript(root: string, name: string, args: readonly string[], token?: string): Promise<LiveEnd> {
  const { JUSTONEAPI_TOKEN: _, ...rest } = process.env;
  const env = token === undefined ? rest : { ...rest, JUSTONEAPI_TOKEN: token };
  const file = join(REPOSITORY_ROOT, "scripts", `${name}.ts`);
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
