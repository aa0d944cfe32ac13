import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A pull request of the fake `gh`. */
export interface FakePullRequest {
  readonly number: number;
  readonly isCrossRepository: boolean;
  title: string;
  body: string;
  state: "open" | "closed";
}

/** A fake `gh` that stores pull requests and its calls in a file. */
export interface FakeGh {
  /** The folder to put first in the PATH. */
  readonly folder: string;
  readonly calls: () => Promise<string[][]>;
  readonly requests: () => Promise<FakePullRequest[]>;
  /** Opens a pull request from a branch of the same name in a fork. */
  readonly openFromFork: () => Promise<void>;
  /** Closes the open pull requests of this repository, as a person does when closing or merging. */
  readonly close: () => Promise<void>;
}

interface State {
  readonly calls: string[][];
  readonly requests: FakePullRequest[];
}

// The program that runs as `gh`. It fails on every command that it does not implement.
const PROGRAM = `#!${process.execPath}
const fs = require("node:fs");
const file = __filename + ".json";
const state = JSON.parse(fs.readFileSync(file, "utf8"));
const args = process.argv.slice(2);
state.calls.push(args);
const value = (name) => args[args.indexOf(name) + 1];
const find = (number) => state.requests.find((request) => request.number === Number(number) && request.state === "open");
const COMMANDS = {
  "label create": () => {},
  "pr list": () => {
    const open = state.requests.filter((request) => request.state === "open");
    console.log(JSON.stringify(open.map(({ number, isCrossRepository }) => ({ number, isCrossRepository }))));
  },
  "pr create": () => {
    const body = fs.readFileSync(value("--body-file"), "utf8");
    const number = state.requests.length + 1;
    state.requests.push({ number, isCrossRepository: false, title: value("--title"), body, state: "open" });
  },
  "pr close": () => {
    find(args[2]).state = "closed";
  },
  "api --silent": () => {
    const request = find(args.find((arg) => arg.startsWith("repos/")).split("/").pop());
    for (const field of [value("--raw-field"), value("--field")]) {
      const [name, ...rest] = field.split("=");
      const text = rest.join("=");
      request[name] = text.startsWith("@") ? fs.readFileSync(text.slice(1), "utf8") : text;
    }
  },
};
COMMANDS[args.slice(0, 2).join(" ")]();
fs.writeFileSync(file, JSON.stringify(state));
`;

/** Writes the fake `gh` into a folder. */
export async function makeFakeGh(folder: string): Promise<FakeGh> {
  const program = join(folder, "gh");
  const file = `${program}.json`;
  const read = async (): Promise<State> => JSON.parse(await readFile(file, "utf8")) as State;
  await writeFile(program, PROGRAM);
  await chmod(program, 0o755);
  await writeFile(file, JSON.stringify({ calls: [], requests: [] } satisfies State));
  return {
    folder,
    calls: async () => (await read()).calls,
    requests: async () => (await read()).requests,
    openFromFork: async () => {
      const { calls, requests } = await read();
      const request = { number: 1, isCrossRepository: true, title: "Mine", body: "", state: "open" } as const;
      await writeFile(file, JSON.stringify({ calls, requests: [...requests, request] }));
    },
    close: async () => {
      const { calls, requests } = await read();
      for (const request of requests) if (!request.isCrossRepository) request.state = "closed";
      await writeFile(file, JSON.stringify({ calls, requests }));
    },
  };
}
