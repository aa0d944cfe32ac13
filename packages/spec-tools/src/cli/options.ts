import { z } from "zod";
import { CommandError } from "../lib/command-error.ts";
import type { CommandOption, OptionValues } from "./command.ts";

/** `--platform`: limits a command to some platforms. */
export const platformOption: CommandOption = {
  flags: "--platform <name...>",
  description: "only these platforms of specs/publisher.json (default: all)",
};

/** `--check`: lets a command fail instead of writing a file. */
export const checkOption: CommandOption = {
  flags: "--check",
  description: "write nothing; fail if a file is out of date",
};

/** Reads the values of `--platform`; undefined for all platforms. */
export function readPlatforms({ platform }: OptionValues): string[] | undefined {
  return z.array(z.string()).optional().parse(platform);
}

/** Reads `--check`. */
export function readCheck({ check }: OptionValues): boolean {
  return check === true;
}

/** `--docs`: reads the definitions from another host, e.g. a mirror. */
export const docsOption: CommandOption = {
  flags: "--docs <url>",
  description: "base URL of the publisher's docs (default: `docs` in specs/publisher.json)",
};

/** `--api`: reads the latest examples from another host. */
export const apiOption: CommandOption = {
  flags: "--api <url>",
  description: "base URL of the API that serves the latest examples (default: `api` in specs/publisher.json)",
};

/** `--base-url`: calls the API at another host, e.g. a proxy. */
export const baseUrlOption: CommandOption = {
  flags: "--base-url <url>",
  description: "base URL of the API to call",
};

const FLAGS = { docs: "--docs", api: "--api", baseUrl: "--base-url" } as const;

/**
 * Reads a URL option without its trailing slashes; undefined if the option is not set.
 *
 * @throws CommandError (exit code 2) for a URL with credentials, query or hash, and for http except on localhost
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
    `${FLAGS[name]} ${shown}: expected an https URL without credentials or query (http only for localhost)`,
  );
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
