import type { Parameters } from "./sample-parameters.ts";

/** The options a contract test makes a client with. The runtime's own types stay on its side of the house. */
export interface ContractOptions {
  readonly token: string;
  readonly baseUrl?: string;
  readonly allowInsecure?: boolean;
  readonly timeoutMs?: number;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Makes a platform's client; what a contract test is about. */
export type CreateClient = (options: ContractOptions) => object;

/** A client seen by the names of its methods, as a table-driven test has to. */
export interface ContractClient {
  readonly call: (method: string, parameters: Parameters) => Promise<{ data: unknown }>;
  readonly safe: (method: string, parameters: Parameters) => Promise<{ ok: boolean; error?: unknown }>;
  readonly get: (path: string, parameters: Parameters) => Promise<{ data?: unknown; error?: unknown }>;
  /** The names of its methods, sorted. */
  readonly methods: readonly string[];
}

type Method<Answer> = (parameters: Parameters) => Promise<Answer>;
type Get = (path: string, init: { params: { query: Parameters } }) => Promise<{ data?: unknown; error?: unknown }>;

/** Sees a client by the names of its methods. */
export function contractClient(client: object): ContractClient {
  const safe = Reflect.get(client, "safe") as object;
  const get = Reflect.get(client, "GET") as Get;
  return {
    call: (method, parameters) => lookUp<{ data: unknown }>(client, method)(parameters),
    safe: (method, parameters) => lookUp<{ ok: boolean; error?: unknown }>(safe, method)(parameters),
    get: (path, query) => get(path, { params: { query } }),
    methods: Object.keys(client)
      .filter((name) => name !== "safe" && name !== "GET")
      .toSorted(),
  };
}

function lookUp<Answer>(owner: object, name: string): Method<Answer> {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== "function") throw new Error(`The client has no method ${name}`);
  return method as Method<Answer>;
}
