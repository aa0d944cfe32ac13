import { z } from "zod";
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
