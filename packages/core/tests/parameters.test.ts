import { describe, expect, it } from "vitest";
import { pagingClient, queriesOf, servePages } from "./paging-client.ts";
import { serveJson } from "./serve.ts";
import { OPERATION, testClient, TOKEN } from "./test-client.ts";

const OK = { code: 0, data: { id: "a" } };

describe("the parameters of a call", () => {
  it("parameters are copied when the method is called, so that one object can be used for many calls", async () => {
    const server = await serveJson(OK);
    const client = testClient(server);
    const parameters = { id: "", tags: [""] };
    const calls = ["a", "b", "c"].map((id) => {
      Object.assign(parameters, { id });
      parameters.tags[0] = id;
      return client.getThingV1(parameters);
    });
    Object.assign(parameters, { id: "z", token: "t", added: "x" });
    await Promise.all(calls);
    expect(queriesOf(server).toSorted()).toEqual(["id=a&tags=a", "id=b&tags=b", "id=c&tags=c"]);
  });

  it.each(["safe", "GET", "pages"])("parameters are copied when %s is called", async (how) => {
    const server = await servePages({ list: [] });
    const parameters = { word: "first" };
    const client = how === "pages" ? pagingClient(server) : testClient(server);
    const call =
      "byNumber" in client
        ? client.byNumber.pages(parameters)
        : how === "safe"
          ? client.safe.getThingV1(parameters)
          : client.GET("/api/test/get-thing/v1", { params: { query: parameters as { id?: string } } });
    Object.assign(parameters, { word: "second" });
    await ("next" in call ? call.next() : call);
    expect(queriesOf(server)[0]).toMatch(/^word=first/);
  });

  it("parameters are read once each, and only the enumerable ones of the object itself", async () => {
    const server = await serveJson(OK);
    let reads = 0;
    const inherited = Object.create({ word: "inherited" }) as object;
    const hidden = Object.defineProperty(inherited, "hidden", { value: "x", enumerable: false });
    const parameters = Object.defineProperty(hidden, "id", { get: () => `read-${++reads}`, enumerable: true });
    await testClient(server).getThingV1(parameters as { id?: string });
    expect(queriesOf(server)).toEqual(["id=read-1"]);
  });

  it("parameters do not include those of a polluted Object.prototype, nor does the operation change", async () => {
    const server = await serveJson(OK);
    const client = testClient(server);
    const pollution = {
      word: "polluted",
      headers: ["id"],
      commaLists: ["id"],
      schema: {},
      deprecated: true,
      params: { query: { id: "polluted" } },
      header: { id: "polluted" },
    };
    Object.assign(Object.prototype, pollution);
    try {
      await client.getThingV1({ id: "a" });
      await client.GET("/api/test/get-thing/v1");
      await client.GET("/api/test/get-thing/v1", { params: {} as { query: {} } });
    } finally {
      for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name);
    }
    expect(queriesOf(server)).toEqual(["id=a", "", ""]);
  });

  it.each([
    ["a Map", new Map([["id", "a"]]), "Map"],
    ["a FormData object", new FormData(), "FormData"],
    ["a Headers object", new Headers(), "Headers"],
    ["a promise", Promise.resolve({ id: "a" }), "Promise"],
    ["a date", new Date(0), "Date"],
    ["an array", [["id", "a"]], "Array"],
  ])("parameters cannot be %s, whose entries would not be sent", async (_, parameters, found) => {
    const server = await serveJson(OK);
    const call = testClient(server).getThingV1(parameters as {});
    await expect(call).rejects.toThrow(`${OPERATION}: parameters must be an object, got a value of type ${found}.`);
    expect(server.requests).toEqual([]);
  });
});

describe("the options of an iteration", () => {
  const MISNAMED_TIMEOUT = { timeout: 1 };
  it.each([
    ["a misspelled one", { maxPage: 1 }, '"maxPage" is not an option here. Did you mean maxPages?'],
    ["one of a wrong type", { maxPages: "3" }, 'maxPages must be a whole number > 0, or Infinity, got "3".'],
    ["a misspelled call option", MISNAMED_TIMEOUT, "Did you mean timeoutMs?"],
  ])("options are checked when pages or items is called: %s", (_, options, message) => {
    const { byCursor } = pagingClient({});
    const given: object = options;
    expect(() => byCursor.pages({}, given)).toThrow(message);
    expect(() => byCursor.items({}, given)).toThrow(message);
  });
});

/** A Standard Schema that finds these issues. */
function schema(...issues: readonly object[]): object {
  return {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: (value: unknown) => (issues.length > 0 ? { issues } : { value }),
    },
  };
}

const validateWith = (parameters: unknown): { validate: never } => {
  return { validate: { getThingV1: { parameters } } as never };
};

describe("the option validate", () => {
  it("validate lets a call pass whose parameters fit", async () => {
    const server = await serveJson(OK);
    await testClient({ ...server, ...validateWith(schema()) }).getThingV1({ id: "a" });
    expect(queriesOf(server)).toEqual(["id=a"]);
  });

  it.each<[string, object, string]>([
    ["a message", { message: "id is missing" }, "its parameters are wrong. id is missing"],
    ["a path", { message: "too short", path: ["id"] }, 'parameter "id" is wrong. too short'],
    [
      "a path of objects",
      { message: "too short", path: [{ key: "id" }, { key: 0 }] },
      'parameter "id" is wrong. too short',
    ],
    [
      "the value",
      { message: `got "${TOKEN}", not a number`, path: ["id"] },
      'parameter "id" is wrong. got "…", not a number',
    ],
    [
      "another value",
      { message: "7 is not allowed here", path: ["id"] },
      'parameter "id" is wrong. … is not allowed here',
    ],
    ["all values without a path", { message: `bad ["${TOKEN}",7]` }, 'its parameters are wrong. bad ["…",…]'],
  ])("validate rejects a call with the issue of its schema before it is sent: %s", async (_, issue, message) => {
    const server = await serveJson(OK);
    const client = testClient({ ...server, ...validateWith(schema(issue)) });
    const outcome = await client.safe.getThingV1({ id: TOKEN, count: 7n });
    expect(outcome.error).toMatchObject({ kind: "configuration", billed: "no", message: `${OPERATION}: ${message}` });
    const byPath = client.GET("/api/test/get-thing/v1", {
      params: { query: { id: TOKEN, count: 7n } as { id?: string } },
    });
    await expect(byPath).rejects.toThrow(message);
    expect(server.requests).toEqual([]);
  });

  it("validate accepts the namespace that TypeScript makes for a CommonJS module", async () => {
    const server = await serveJson(OK);
    const namespace = { getThingV1: { parameters: schema() } };
    const validate = { ...namespace, default: namespace } as never;
    await testClient({ ...server, validate }).getThingV1({ id: "a" });
    expect(queriesOf(server)).toEqual(["id=a"]);
  });

  const throwing = { "~standard": { version: 1, validate: () => expect.unreachable(TOKEN) } };
  const silent = { "~standard": { version: 1, validate: () => undefined } };
  const asynchronous = { "~standard": { version: 1, validate: () => Promise.reject(new Error("late")) } };
  it.each([
    ["is asynchronous", asynchronous, "the schema of its parameters must not be asynchronous."],
    ["throws", throwing, "the schema of its parameters threw an error or returned no result."],
    ["returns nothing", silent, "the schema of its parameters threw an error or returned no result."],
  ])("validate rejects a call whose schema %s before it is sent", async (_, parameters, message) => {
    const server = await serveJson(OK);
    const call = testClient({ ...server, ...validateWith(parameters) }).getThingV1({ id: "a" });
    await expect(call).rejects.toThrow(`${OPERATION}: ${message}`);
    expect(server.requests).toEqual([]);
  });

  it.each([
    ["a schema without checks", validateWith({}), "validate.getThingV1.parameters must be a Standard Schema"],
    ["null", validateWith(null), "validate.getThingV1.parameters must be a Standard Schema"],
    [
      "a schema of another platform",
      { validate: { other: { parameters: schema() } } as never },
      "validate.other is not a method of the client.",
    ],
  ])("validate rejects %s when the client is created", (_, options, message) => {
    expect(() => testClient(options)).toThrow(message);
  });
});
