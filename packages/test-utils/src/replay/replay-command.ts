import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Command, CommandError } from "@justone-clients/spec-tools";
import { runTurbo } from "../tasks/run-turbo.ts";
import { printReplay } from "./print-replay.ts";
import { printReplayHtml } from "./print-replay-html.ts";
import type { Replay } from "./replay.ts";
import { replayReleases } from "./replay-releases.ts";

/** `pnpm specs:replay DIR`: the whole pipeline over past releases. */
export const replayCommand: Command = {
  name: "pnpm specs:replay",
  summary:
    "Works through a folder of past releases in order: drift, pull, build, generate, type-check, contract test, and the compiler's word on the bump. Changes nothing of this checkout.",
  arguments: "<folder>",
  options: [{ flags: "--html <file>", description: "write the timeline as one HTML file" }],
  run: async ({ html }, output, [folder = ""]) => {
    await runTurbo(output.root, ["build", "--filter=@justone-clients/core"]);
    let done = 0;
    const replay = await replayReleases(output.root, folder, ({ file }, total) => {
      output.progress(`${++done} of ${total} releases: ${file}`);
    });
    for (const line of printReplay(replay)) output.say(line);
    if (typeof html === "string") await writeTimeline(html, replay);
    const { failed, disagreements } = replay;
    if (failed.length > 0) throw new CommandError(1, `${failed.length} steps failed`, replay);
    if (disagreements.length > 0) throw new CommandError(1, "rules and compiler differ", replay);
    return replay;
  },
};

async function writeTimeline(file: string, replay: Replay): Promise<void> {
  try {
    await writeFile(resolve(file), printReplayHtml(replay));
  } catch {
    throw new CommandError(2, `--html ${file.slice(0, 200)}: expected a file that can be written`);
  }
}
