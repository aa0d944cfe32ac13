// Uses a client like a user's program and returns plain data. It uses only public exports and web APIs, because the same
// file runs on every runtime.
import {
  createRednoteClient,
  DailyQuotaError,
  isJustOneError,
  JustOneError,
  RedirectError,
} from "@justone-clients/rednote";
import { createTestFetch } from "@justone-clients/rednote/testing";

const PATH = "/api/xiaohongshu/get-note-detail/v1";
const CLASSES = [JustOneError, DailyQuotaError, RedirectError];
const NOTE = { noteId: "698ab064000000001503876d" };

/** Calls the mock and the faulty server in every way a user does, and returns what it observed. */
export async function observe({ mockUrl, faultyUrl, closedUrl, token }) {
  // The shortest waits before retries.
  const common = { token, allowInsecure: true, random: () => 0 };
  const client = (baseUrl, options) => createRednoteClient({ ...common, baseUrl, ...options });
  const mock = client(mockUrl);
  const returned = {
    method: await mock.getNoteDetailV1(NOTE),
    safe: await mock.safe.getNoteDetailV1(NOTE),
    get: await mock.GET(PATH, { params: { query: NOTE } }),
    business: await caught(client(mockUrl, { fetch: preferring("code=200, example=code-303") })),
    redirect: await caught(client(`${faultyUrl}/redirect`)),
    timeout: await caught(client(`${faultyUrl}/silent`), { timeoutMs: 200 }),
    aborted: await abortHalfway((options) => client(`${faultyUrl}/half`, options)),
    refused: await caught(client(closedUrl)),
    noToken: await caught(client(mockUrl, { token: undefined })),
    scripted: await caught(client(closedUrl, { fetch: scriptedFetch() })),
  };
  const { method, safe, get, ...errors } = returned;
  return {
    userAgent: navigator.userAgent,
    method: method.data,
    safe: { ok: safe.ok, data: safe.data },
    get: { envelope: get.data, status: get.response.status, url: get.response.url },
    batch: await batchOf(mock, client(closedUrl, { fetch: createTestFetch() }), client(closedUrl)),
    errors: Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, factsOf(error)])),
    leaks: Object.keys(returned).filter((name) => shows(returned[name], token)),
    // Shows that a leak would be found.
    leaksSeen: shows(
      new Error("x", { cause: { at: `https://example.org/?token=${encodeURIComponent(token)}` } }),
      token,
    ),
  };
}

/** Calls one operation with each client in a batch, and returns the outcome of each call. */
async function batchOf(mock, ...others) {
  const outcomes = {};
  const batch = mock.batch([mock, ...others], (client) => client.getNoteDetailV1(NOTE));
  for await (const { index, ok, value, error } of batch) outcomes[index] = ok ? typeof value.data : error.kind;
  return Object.values(outcomes);
}

function scriptedFetch() {
  const testFetch = createTestFetch();
  testFetch.reply("getNoteDetailV1", { code: 601 });
  return testFetch;
}

async function caught(client, options) {
  try {
    await client.getNoteDetailV1(NOTE, options);
  } catch (thrown) {
    return thrown;
  }
}

// Aborts the call after the head of the response and before its body.
function abortHalfway(makeClient) {
  const controller = new AbortController();
  const client = makeClient({
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      controller.abort(new Error("enough"));
      return response;
    },
  });
  return caught(client, { signal: controller.signal });
}

// Requests a certain example from Prism.
function preferring(preference) {
  return (url, init) => fetch(url, { ...init, headers: { ...init.headers, prefer: preference } });
}

function factsOf(error) {
  if (!isJustOneError(error)) return { kind: `not an error of this client: ${String(error)}` };
  return {
    classes: CLASSES.filter((known) => error instanceof known).map(({ name }) => name),
    kind: error.kind,
    code: error.code,
    status: error.status,
    billed: error.billed,
    phase: error.phase,
    cause: error.cause === undefined ? undefined : String(error.cause),
  };
}

function shows(value, token) {
  const forms = [
    token,
    encodeURIComponent(token),
    JSON.stringify(token).slice(1, -1),
    new URLSearchParams({ t: token }).toString().slice(2),
  ];
  return textsOf(value).some((text) => forms.some((form) => text.includes(form)));
}

// Every text that a value contains or is printed as, including hidden and inherited fields, which loggers read.
function textsOf(value, depth = 0) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 8) return [];
  const texts = [String(value), JSON.stringify(value) ?? ""];
  const inherited = ["url", "message", "stack", "cause", "headers"].filter((name) => name in value);
  for (const name of [...Object.getOwnPropertyNames(value), ...inherited]) {
    texts.push(name, ...textsOf(value[name], depth + 1));
  }
  return value instanceof Headers ? [...texts, ...[...value].flat()] : texts;
}
