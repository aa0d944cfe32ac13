import { type Command, CommandError, readReportFile } from "@justone-clients/spec-tools";
import { runTurbo } from "../tasks/run-turbo.ts";
import { renderReplayHtml } from "./render-replay-html.ts";
import { renderReplay } from "./render-replay.ts";
import { replayReleases } from "./replay-releases.ts";

/** `pnpm specs:replay DIR`: the complete pipeline over past releases. */
export const replayCommand: Command = {
  name: "pnpm specs:replay",
  summary:
    "Processes a folder of past releases in order: drift, pull, build, generate, type check, contract tests, and the compiler's check of the bump. Changes nothing in this checkout.",
  arguments: "<folder>",
  options: [{ flags: "--html <file>", description: "write the timeline as one HTML file" }],
  run: async (options, output, [folder = ""]) => {
    const html = await readReportFile(options, "html", output);
    await runTurbo(output.root, ["build", "--filter=@justone-clients/core"]);
    let done = 0;
    const replay = await replayReleases(output.root, output.userPath(folder), ({ file }, total) => {
      output.progress(`${++done} of ${total} releases: ${file}`);
    });
    for (const line of renderReplay(replay)) output.log(line);
    await html?.write(renderReplayHtml(replay));
    const { failed, disagreements } = replay;
    if (failed.length > 0) throw new CommandError(1, `${failed.length} steps failed`, replay);
    if (disagreements.length > 0) throw new CommandError(1, "rules and compiler differ", replay);
    return replay;
  },
};
