import { create as createAxios } from "axios";
import ky from "ky";
import { createFetch } from "ofetch";
import OpenAI from "openai";
import createOpenapiClient from "openapi-fetch";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { loadHeyClient } from "./hey-client.ts";

/** A way to make the measured call. The promise resolves with the parsed body. */
export interface Caller {
  readonly name: string;
  readonly call: (signal?: AbortSignal) => Promise<unknown>;
}

/** How and where the callers send requests. */
export interface Transport {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** Whether axios uses `fetch` like the others, or its default adapter for Node. */
  readonly axiosAdapter: "fetch" | "http";
}

/** The name of the baseline. */
export const RAW = "raw fetch";

/** The name of the client of this project. */
export const OWN = "this project";

const TOKEN = "0123456789abcdef0123456789abcdef";
const PATH = "/api/xiaohongshu/get-note-detail/v1";
const QUERY = { noteId: "66f0a1b2000000001e03c4d5", token: TOKEN };

/** All callers, the baseline first. */
export async function makeCallers(transport: Transport): Promise<Caller[]> {
  const { baseUrl, fetch } = transport;
  const url = `${baseUrl}${PATH}`;
  const raw = async (signal?: AbortSignal): Promise<unknown> => {
    const response = await fetch(`${url}?${new URLSearchParams(QUERY).toString()}`, signal ? { signal } : {});
    return response.json();
  };
  return [
    { name: RAW, call: raw },
    { name: "raw fetch with a deadline", call: makeDeadlineCall(transport, url) },
    { name: OWN, call: await makeOwnCall(transport) },
    { name: "openapi-fetch", call: makeOpenapiCall(transport) },
    { name: "hey-api", call: await loadHeyClient({ baseUrl, fetch }, QUERY) },
    ...makeGeneralCallers(transport, url),
  ];
}

// The minimum for a client: a deadline, and no redirect. Costs above it are the client's own.
function makeDeadlineCall({ fetch }: Transport, url: string): Caller["call"] {
  return async (signal) => {
    const controller = new AbortController();
    const end = (): void => controller.abort();
    const timer = setTimeout(end, 120_000);
    signal?.addEventListener("abort", end);
    try {
      const query = new URLSearchParams(QUERY).toString();
      const response = await fetch(`${url}?${query}`, { signal: controller.signal, redirect: "manual" });
      return await response.json();
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
    }
  };
}

async function makeOwnCall({ baseUrl, fetch }: Transport): Promise<Caller["call"]> {
  // Loaded by path: the platforms depend on the tooling for their tests, so a dependency on one would be a cycle.
  const built = pathToFileURL(join(REPOSITORY_ROOT, "packages/rednote/dist/index.js")).href;
  const { createRednoteClient } = (await import(built)) as {
    createRednoteClient: (options: object) => {
      getNoteDetailV1: (parameters: object, options?: object) => Promise<unknown>;
    };
  };
  const client = createRednoteClient({ token: TOKEN, baseUrl, allowInsecure: true, fetch });
  const parameters = { noteId: QUERY.noteId };
  return (signal) => client.getNoteDetailV1(parameters, signal && { signal });
}

interface Paths {
  [PATH]: {
    get: { parameters: { query: typeof QUERY }; responses: { 200: { content: { "application/json": object } } } };
  };
}

function makeOpenapiCall({ baseUrl, fetch }: Transport): Caller["call"] {
  const client = createOpenapiClient<Paths>({ baseUrl, fetch: (request) => fetch(request) });
  return async (signal) => {
    const { data } = await client.GET(PATH, { params: { query: QUERY }, ...(signal && { signal }) });
    return data;
  };
}

function makeGeneralCallers({ baseUrl, fetch, axiosAdapter }: Transport, url: string): Caller[] {
  const kyClient = ky.create({ fetch });
  const ofetchClient = createFetch({ fetch, Headers });
  const axiosClient = createAxios({ adapter: axiosAdapter, env: { fetch } });
  const openai = new OpenAI({ apiKey: TOKEN, baseURL: baseUrl, fetch });
  return [
    {
      name: "ofetch",
      call: (signal) => ofetchClient(url, { query: QUERY, ...(signal && { signal }) }),
    },
    {
      name: "ky",
      call: (signal) => kyClient.get(url, { searchParams: QUERY, ...(signal && { signal }) }).json(),
    },
    {
      name: "axios",
      call: async (signal) => {
        const { data } = await axiosClient.get<unknown>(url, { params: QUERY, ...(signal && { signal }) });
        return data;
      },
    },
    { name: "openai", call: async (signal) => openai.get(PATH, { query: QUERY, signal }) },
  ];
}
