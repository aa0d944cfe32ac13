import { requireMethods, schemaOf } from "../config/check-parameters.ts";
import { copyOwn } from "../config/parameters.ts";
import { isJustOneError } from "../errors/call-error.ts";
import { captureCallerStack, setCallerStack } from "../errors/caller-stack.ts";
import { EmptyDataError } from "../errors/client-errors.ts";
import { addPagination, type Method, type OperationCall } from "../pagination/paginate.ts";
import { type ClientContext, createClientContext } from "../request/client-context.ts";
import { type CompletedCall, executeCall } from "../request/execute-call.ts";
import { resultOf } from "../response/parse-response.ts";
import type { CallResult, Outcome } from "../types/call-result.ts";
import type { CallParameters, Operation } from "../types/operation.ts";
import type { CallOptions, ClientOptions, Integers } from "../types/options.ts";
import type { ParameterSchemas } from "../types/schemas.ts";
import { createBatch } from "./batch.ts";
import { createPathCall, type PathCall } from "./call-by-path.ts";
import type { ClientTools, OperationTable } from "./client-tools.ts";
import type { ClientForIntegers } from "./client-with-integers.ts";

type SafeMethod = (parameters?: CallParameters, options?: CallOptions) => Promise<Outcome<unknown>>;

/**
 * Creates the client of a platform from its generated operation table. `Client` is the generated type of the client: one
 * method per operation, the same methods under `safe`, and `GET` and `POST` for the HTTP methods of its operations.
 *
 * @throws ConfigurationError for an option that cannot be used
 */
export function createClient<Client extends object, Mode extends Integers | undefined = Integers | undefined>(
  operations: OperationTable<Client>,
  options: ClientOptions<Mode>,
): ClientForIntegers<Client, Mode> {
  const context = createClientContext(options);
  const methods: Record<string, Method> = {};
  const safe: Record<string, SafeMethod> = {};
  const table = readTable(operations, context.options.validate);
  for (const [name, operation] of table) {
    const call = createCall(context, operation);
    const method: Method = (parameters, callOptions) => call(parameters, callOptions, method);
    methods[name] = addPagination(method, call, operation);
    const safeMethod: SafeMethod = (parameters, callOptions) => toOutcome(call(parameters, callOptions, safeMethod));
    safe[name] = safeMethod;
  }
  const pathCalls = createPathCalls(context, [...table.values()]);
  const client: object = Object.assign(createTools(context), { ...methods, safe, ...pathCalls });
  // The type and the table are generated from the same document, and the contract tests compare them.
  return client as ClientForIntegers<Client, Mode>;
}

// The copies have no prototype, so that a polluted Object.prototype does not change requests.
function readTable(operations: object, schemas: ParameterSchemas | undefined): Map<string, Operation> {
  const table = new Map<string, Operation>();
  for (const [name, operation] of Object.entries<Operation>({ ...operations })) {
    table.set(name, copyOwn({ ...operation, schema: schemaOf(schemas, name) }));
  }
  requireMethods(schemas, table);
  return table;
}

function createCall(context: ClientContext, operation: Operation): OperationCall {
  return async (parameters, options, entry) => {
    const caller = captureCallerStack(entry);
    try {
      const request = { operation, parameters: parameters ?? {}, options: options ?? undefined };
      return toResult(await executeCall(context, request));
    } catch (thrown) {
      setCallerStack(thrown, caller);
      throw thrown;
    }
  };
}

function toResult({ response, error, options, attempts, durationMs }: CompletedCall): CallResult<unknown> {
  if (error !== undefined) throw error;
  if (response === undefined) return { ...DRY_RUN_RESULT, attempts, durationMs };
  const result = resultOf(response);
  if (result.isEmpty && options.throwOnEmptyData) {
    throw new EmptyDataError(response.operation, response.raw.status, result.requestId, attempts);
  }
  return { ...result, attempts, durationMs };
}

const DRY_RUN_RESULT = { data: null, isEmpty: true, requestId: undefined, recordTime: undefined };

async function toOutcome(call: Promise<CallResult<unknown>>): Promise<Outcome<unknown>> {
  try {
    return { ok: true, ...(await call) };
  } catch (thrown) {
    if (isJustOneError(thrown)) return { ok: false, error: thrown };
    throw thrown;
  }
}

function createPathCalls(
  context: ClientContext,
  operations: readonly Operation[],
): Partial<Record<Operation["method"], PathCall>> {
  const GET = createPathCall(context, "GET", operations);
  const POST = createPathCall(context, "POST", operations);
  return { ...(GET === undefined ? {} : { GET }), ...(POST === undefined ? {} : { POST }) };
}

function createTools({ usage, shutdown }: ClientContext): Pick<ClientTools, "batch" | "close" | "usage"> {
  const close = (): void => shutdown.close();
  return {
    ...createDisposal(close),
    batch: (inputs, call, options = {}) => createBatch(inputs, call, options, shutdown),
    close,
    get usage() {
      return usage.snapshot();
    },
  };
}

// Some engines, and the realms of some test environments, lack these symbols.
function createDisposal(close: () => void): object {
  const { dispose, asyncDispose }: Partial<Pick<SymbolConstructor, "dispose" | "asyncDispose">> = Symbol;
  return {
    ...(dispose === undefined ? {} : { [dispose]: close }),
    ...(asyncDispose === undefined ? {} : { [asyncDispose]: async () => close() }),
  };
}
