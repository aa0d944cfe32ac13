import type { Operation } from "../operation.ts";
import type { OperationExample } from "./example-table.ts";
import { readParameters } from "./read-parameters.ts";
import type { AnyAnswer } from "./test-answer.ts";

/** An operation with all that is known of it. */
export interface KnownOperation extends Operation {
  readonly name: string;
  readonly example: OperationExample;
}

/** A request, read as the API reads it. */
export interface ReadCall {
  /** Absent where the request is for none there is. */
  readonly operation?: KnownOperation;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the API answers to a request that is wrong. */
  readonly refusal?: AnyAnswer;
}

/** Reads a request. The token is looked at for whether it is there, and not kept. */
export async function readCall(request: Request, operations: readonly KnownOperation[]): Promise<ReadCall> {
  const { pathname, searchParams } = new URL(request.url);
  // A base URL may have a path of its own.
  const operation = operations.find(({ method, path }) => method === request.method && pathname.endsWith(path));
  if (operation === undefined) return { parameters: {}, refusal: { code: 500, message: "no such operation" } };
  const sent = operation.body === "form" ? new URLSearchParams(await request.text()) : searchParams;
  const { parameters, problem } = readParameters(sent, operation.example);
  const refusal = refuse((sent.get("token") ?? "") !== "", problem);
  return { operation, parameters, ...(refusal === undefined ? {} : { refusal }) };
}

function refuse(hasToken: boolean, problem: string | undefined): AnyAnswer | undefined {
  if (!hasToken) return { code: 100, message: "the token is missing" };
  return problem === undefined ? undefined : { code: 400, message: problem };
}
