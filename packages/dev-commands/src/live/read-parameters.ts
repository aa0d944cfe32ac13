import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CommandError } from "@justone-clients/spec-tools";
import type { Parameters } from "@justone-clients/test-kit/client";
import { findToken } from "@justone-clients/test-kit";
import { findOperation } from "./find-operation.ts";
import { checkParameters } from "./known-parameters.ts";
import type { LiveOperation } from "./live-operation.ts";

/** The operations a file may name. */
export interface ParameterScope {
  /** Those of the platforms asked for, which a name means first. */
  readonly operations: readonly LiveOperation[];
  /** Those of every platform: one file may serve all. */
  readonly all: readonly LiveOperation[];
  /** What must not stand in the file, for its names are shown; empty where there is none. */
  readonly token: string;
}

/**
 * Reads the file of parameters: by the method or the `METHOD /path` of an operation, a value a name. Gives them back by
 * `METHOD /path`.
 *
 * @throws CommandError (exit code 2) for a file that cannot be read or that holds the token, an unknown operation or
 * parameter, or a value that is not declared
 */
export async function readParameters(
  root: string,
  file: string,
  { operations, all, token }: ParameterScope,
): Promise<Map<string, Parameters>> {
  const where = `--parameters ${file}`;
  const content = await readJson(resolve(root, file), where);
  if (token !== "" && findToken(content, token).length > 0) {
    throw new CommandError(
      2,
      `${where}: expected no token in the file; put it into the environment variable JUSTONEAPI_TOKEN`,
    );
  }
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    throw new CommandError(2, `${where}: expected an object of parameters by operation`);
  }
  const parameters = new Map<string, Parameters>();
  for (const [name, given] of Object.entries(content)) {
    const isChosen = operations.some(({ operation: { id, operationId } }) => id === name || operationId === name);
    const { operation } = findOperation(isChosen ? operations : all, name, `${where}:`);
    if (parameters.has(operation.id))
      throw new CommandError(2, `${where}: expected ${operation.id} once, found it twice`);
    parameters.set(operation.id, checkParameters(operation.parameters, given, `${where}: ${operation.id}`));
  }
  return parameters;
}

async function readJson(path: string, where: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new CommandError(2, `${where}: expected a file that can be read`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // The parser's own words quote the text, and nobody knows what is in it.
    throw new CommandError(2, `${where}: expected JSON, e.g. {"getNoteDetailV1": {"noteId": "…"}}`);
  }
}
