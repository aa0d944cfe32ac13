import type { NamedOperation } from "@justone-clients/spec-tools";
import { type Parameters, splitHeaders } from "./parameters.ts";

/** The options of a client that contract tests set. The types of core are not imported here. */
export interface ContractOptions {
  readonly token: string;
  readonly baseUrl?: string;
  readonly allowInsecure?: boolean;
  readonly timeoutMs?: number;
  readonly maxAttempts?: number;
  readonly maxCalls?: number;
  readonly onAnomaly?: (event: { readonly kind: string; readonly message: string }) => void;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** Creates the client of a platform under test. */
export type CreateClient = (options: ContractOptions) => object;

/** A client whose methods are called by name, for table-driven tests. */
export interface ContractClient {
  readonly call: (method: string, parameters: Parameters) => Promise<{ data: unknown }>;
  readonly safe: (method: string, parameters: Parameters) => Promise<ContractOutcome>;
  /** Iterates over the pages of an operation, or over their items. */
  readonly iterate: (method: string, by: "pages" | "items", parameters: Parameters) => ContractPageIteration;
  /** Calls an operation by its path, through `GET` or `POST`. */
  readonly byPath: (operation: NamedOperation, parameters: Parameters) => Promise<{ data?: unknown; error?: unknown }>;
  /** The requests sent so far. */
  readonly usage: () => ContractUsage;
  /** The names of its operation methods, sorted. */
  readonly methods: readonly string[];
  /** The HTTP methods that it can call paths with, sorted. */
  readonly httpMethods: readonly string[];
}

/** The fields of an outcome that contract tests read. */
export interface ContractOutcome {
  readonly ok: boolean;
  readonly error?: unknown;
  readonly isEmpty?: boolean;
}

/** The fields of a page iteration that contract tests read. */
export interface ContractPageIteration extends AsyncIterable<unknown> {
  readonly state: { readonly pagesFetched: number; readonly stopReason?: string | undefined };
}

/** How many requests a client sent, by whether they are billed. */
export interface ContractUsage {
  readonly calls: number;
  readonly billed: number;
  readonly unbilled: number;
  readonly unknown: number;
}

type Method<Arguments extends unknown[], Result> = (...parameters: Arguments) => Promise<Result>;

// The members of a client that are not operations.
const OTHER_MEMBERS: ReadonlySet<string> = new Set(["batch", "close", "safe", "usage"]);
const HTTP_METHODS: ReadonlySet<string> = new Set(["GET", "POST"]);

/** Wraps a client so that its methods can be called by name. */
export function contractClient(client: object): ContractClient {
  const safe = Reflect.get(client, "safe") as object;
  const names = Object.keys(client).toSorted();
  return {
    call: (method, parameters) => lookUp<[Parameters], { data: unknown }>(client, method)(parameters),
    safe: (method, parameters) => lookUp<[Parameters], ContractOutcome>(safe, method)(parameters),
    iterate: (method, by, parameters) => {
      const start: unknown = Reflect.get(lookUp(client, method), by);
      if (typeof start !== "function") throw new Error(`${method} has no ${by}`);
      return (start as (parameters: Parameters) => ContractPageIteration)(parameters);
    },
    byPath: ({ method, path, location, parameters: declared }, parameters) => {
      const { headers, others } = splitHeaders(declared, parameters);
      const header = Object.keys(headers).length === 0 ? {} : { header: headers };
      const init = location === "form" ? { body: others, params: header } : { params: { query: others, ...header } };
      return lookUp<[string, object], { data?: unknown; error?: unknown }>(client, method)(path, init);
    },
    usage: () => Reflect.get(client, "usage") as ContractUsage,
    methods: names.filter((name) => !OTHER_MEMBERS.has(name) && !HTTP_METHODS.has(name)),
    httpMethods: names.filter((name) => HTTP_METHODS.has(name)),
  };
}

function lookUp<Arguments extends unknown[], Result>(owner: object, name: string): Method<Arguments, Result> {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== "function") throw new Error(`The client has no method ${name}`);
  return method as Method<Arguments, Result>;
}
