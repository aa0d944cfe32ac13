import { ConfigurationError } from "../errors/client-errors.ts";
import type { OpenapiAnswer } from "../request/build-request.ts";
import type { Engine } from "../request/client-context.ts";
import { dispatch } from "../request/execute-call.ts";
import type { Answered } from "../response/parse-response.ts";
import type { Operation, Query } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";

/** The `init` of a call by path, whichever its method. */
interface PathCallInit extends CallOptions {
  readonly params?: { readonly query?: Query };
  readonly body?: Query;
}

/** A call by path as openapi-fetch has it, untyped. */
export type PathCall = (path: string, init?: PathCallInit) => Promise<OpenapiAnswer>;

/** Makes the call by path of one HTTP method; undefined where no operation has that method. */
export function createPathCall(
  engine: Engine,
  method: Operation["method"],
  operations: readonly Operation[],
): PathCall | undefined {
  const ofMethod = operations.filter((operation) => operation.method === method);
  if (ofMethod.length === 0) return undefined;
  const byPath = new Map(ofMethod.map((operation) => [operation.path, operation]));
  return async (path, init) => {
    const operation = byPath.get(path);
    if (operation === undefined) {
      const cut = JSON.stringify(path)?.replace(/\?.*/s, '"').slice(0, 100);
      throw new ConfigurationError(`${method} of ${cut}: expected one of the client's generated paths.`);
    }
    const { params, body, ...options } = init ?? {};
    const parameters = readParameters(operation, params?.query, body);
    const call = { operation, parameters, options, respond: rebuildResponse, fail: failedAnswer };
    return (await dispatch(engine, call)).answer;
  };
}

// Parameters in the wrong place would go unsent, and the call would be billed all the same.
function readParameters({ method, path, body }: Operation, query: Query | undefined, form: Query | undefined): Query {
  const [expected, parameters, misplaced] = body === "form" ? ["body", form, query] : ["params.query", query, form];
  if (misplaced === undefined || misplaced === null) return parameters ?? {};
  const name = `${method} ${path}`;
  throw new ConfigurationError(`${name} takes its parameters in ${expected} and nowhere else.`, name);
}

// As openapi-fetch sorts answers: by the HTTP status, whatever the envelope says.
function failedAnswer(answered: Answered): OpenapiAnswer {
  const response = rebuildResponse(answered);
  const body: unknown = JSON.parse(answered.exchange.text);
  return response.ok ? { data: body, response } : { error: body, response };
}

// They describe bytes on the wire that the rebuilt body no longer is.
const WIRE_HEADERS: ReadonlySet<string> = new Set(["content-encoding", "content-length", "transfer-encoding"]);

const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** A response like the one that came, but without its URL, which holds the token. */
function rebuildResponse({ exchange, redact }: Answered): Response {
  const headers = new Headers();
  for (const [name, value] of exchange.headers) {
    if (!WIRE_HEADERS.has(name)) headers.append(name, redact(value));
  }
  return new Response(exchange.text, { status: possibleStatus(exchange.status), headers });
}

// Statuses can come over the wire, or from someone's fetch, with which no Response can be made, or none with a body.
function possibleStatus(status: number): number {
  if (BODILESS.has(status)) return 200;
  return status >= 200 && status <= 599 ? status : 502;
}
