import { z } from "zod";
import { CommandError } from "../lib/command-error.ts";
import type { CommandOption, OptionValues } from "./command.ts";

/** Limits a command to some platforms. */
export const platformOption: CommandOption = {
  flags: "--platform <name...>",
  description: "only these platforms of specs/publisher.json (default: all)",
};

/** Makes a writer write nothing and fail where it would have to. */
export const checkOption: CommandOption = {
  flags: "--check",
  description: "write nothing; fail where a file is out of date",
};

/** The platforms asked for; undefined for all. */
export function readPlatforms({ platform }: OptionValues): string[] | undefined {
  return z.array(z.string()).optional().parse(platform);
}

/** Whether only to check. */
export function readCheck({ check }: OptionValues): boolean {
  return check === true;
}

/** Asks another host for the definitions, e.g. a mirror. */
export const docsOption: CommandOption = {
  flags: "--docs <url>",
  description: "another address of the publisher's docs",
};

/** Asks another host for the latest examples. */
export const apiOption: CommandOption = { flags: "--api <url>", description: "another address of the publisher's API" };

/** Calls another host than the publisher's, e.g. a mirror. */
export const baseUrlOption: CommandOption = {
  flags: "--base-url <url>",
  description: "another address of the API to call",
};

const FLAGS = { docs: "--docs", api: "--api", baseUrl: "--base-url" } as const;

/**
 * The address given, without a slash at its end; undefined where none was.
 *
 * @throws CommandError (exit code 2) for one that is no plain https address; http only on this machine
 */
export function readUrl(options: OptionValues, name: keyof typeof FLAGS): string | undefined {
  const given = options[name];
  if (typeof given !== "string") return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain = url !== undefined && [url.search, url.hash, url.username, url.password].every((part) => part === "");
  if (isPlain && (url.protocol === "https:" || isLoopback(url))) return url.href.replace(/\/+$/, "");
  const shown = url === undefined ? given.slice(0, 100) : `${url.protocol}//${url.host}${url.pathname}`;
  throw new CommandError(
    2,
    `${FLAGS[name]} ${shown}: expected an https address without a query (http on this machine only)`,
  );
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
