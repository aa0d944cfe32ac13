import { escapeInvisible } from "../gate/escape-invisible.ts";
import type { Finding } from "./compile-consumers.ts";
import type { ConsumerLine } from "./consumer-line.ts";
import type { CompileError } from "./verdict.ts";

const ARGUMENT_DOES_NOT_FIT = 2345;
const MAX_MESSAGE = 200;

/** The errors of a consumer: one for each place of each operation, as the first line that fails there has it. */
export function toErrors(findings: readonly Finding[], lines: readonly ConsumerLine[]): CompileError[] {
  const errors = new Map<string, CompileError>();
  for (const finding of findings) {
    const { operation = "", where = "" } = lines[finding.line] ?? {};
    const error = { operation, where: missingParameter(finding) ?? where, message: messageOf(finding) };
    const place = JSON.stringify([error.operation, error.where]);
    if (!errors.has(place)) errors.set(place, error);
  }
  return [...errors.values()];
}

// The compiler says at the call as a whole what a call does not give.
function missingParameter({ messages }: Finding): string | undefined {
  return /^Property '(\w+)' is missing in type/.exec(messages.at(-1) ?? "")?.[1];
}

// That an argument does not fit is said with two whole types; why it does not, in a few words.
function messageOf({ code, messages }: Finding): string {
  const message = (code === ARGUMENT_DOES_NOT_FIT ? messages.at(-1) : messages[0]) ?? "";
  const visible = escapeInvisible(foldTypes(message));
  return visible.length > MAX_MESSAGE ? `${visible.slice(0, MAX_MESSAGE - 1)}…` : visible;
}

// Which field or parameter it is stands in the message; the fields around it only hide that.
function foldTypes(message: string): string {
  const folded = message.replaceAll(/\{ (?:[^{}]|\{…\})*\}/g, "{…}");
  return folded === message ? message : foldTypes(folded);
}
