import type { OperationExample, ParameterType } from "./example-table.ts";

/** The parameters of a call as they were given, and what is wrong with them. */
export interface ParameterReading {
  /** The declared ones by name, each of the type its operation declares. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Names what is wrong, never a value; undefined where nothing is. */
  readonly problem: string | undefined;
}

const TOKEN = "token";

/** Reads what was sent, the token left out, by what the operation declares. */
export function readParameters(sent: URLSearchParams, example: OperationExample): ParameterReading {
  const { required = {}, optional = {} } = example;
  const types = new Map([...Object.entries(required), ...Object.entries(optional)]);
  const parameters: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const name of new Set(sent.keys())) {
    if (name === TOKEN) continue;
    const type = types.get(name);
    const value = type === undefined ? undefined : readValue(sent.getAll(name), type);
    // What is not declared is not kept either: a token under a name of its own could be in it.
    if (type === undefined) problems.push(`parameter ${readableName(name)} is not declared`);
    else if (value === undefined) problems.push(`parameter ${name} has a value it does not take`);
    else parameters[name] = value;
  }
  for (const name of Object.keys(required)) if (!sent.has(name)) problems.push(`parameter ${name} is missing`);
  return { parameters, problem: problems.length === 0 ? undefined : problems.join("; ") };
}

function readValue(values: readonly string[], type: ParameterType): unknown {
  const [text = ""] = values;
  if (values.length !== 1) return undefined;
  if (typeof type !== "string") return type.find((value) => String(value) === text);
  switch (type) {
    case "string":
      return text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : undefined;
    case "integer":
      return /^-?\d+$/.test(text) ? Number(text) : undefined;
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }
}

function readableName(name: string): string {
  return /^\w{1,64}$/.test(name) ? name : "with a name that is none";
}
