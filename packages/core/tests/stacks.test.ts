import { describe, expect, it } from "vitest";
import { isJustOneError } from "../src/index.ts";
import { list, pagingClient, servePages } from "./paging-client.ts";
import { serveJson, type Served } from "./serve.ts";
import { testClient, type TestClient } from "./test-client.ts";

const FAILURE = { code: 400, data: null };

/** The error that a function ends with. */
async function errorOf(run: () => Promise<unknown>): Promise<Error> {
  const thrown: unknown = await run().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (isJustOneError(thrown)) return thrown;
  throw new Error("expected an error of the client", { cause: thrown });
}

async function callerOfMethod(client: TestClient): Promise<unknown> {
  return await client.getThingV1({ id: "a" });
}

async function callerWithThen(client: TestClient): Promise<unknown> {
  const ids = await Promise.resolve(["a"]);
  return Promise.all(ids.map((id) => client.getThingV1({ id }).then((result) => result.data)));
}

async function callerOfSafe(client: TestClient): Promise<unknown> {
  await Promise.resolve();
  const { error } = await client.safe.getThingV1();
  throw error ?? new Error("no error");
}

async function callerOfPath(client: TestClient): Promise<unknown> {
  return await client.GET("/api/test/other/v1" as "/api/test/get-thing/v1");
}

async function callerOfBatch(client: TestClient): Promise<unknown> {
  for await (const item of client.batch(["a", "b"], (id) => client.getThingV1({ id }))) {
    if (!item.ok) throw item.error;
  }
  return undefined;
}

async function callerWithWrongParameters(client: TestClient): Promise<unknown> {
  return await client.getThingV1({ id: Number.NaN });
}

/** The frames of a stack without the message. */
function framesOf({ stack = "" }: Error): string[] {
  return stack.split("\n").filter((line) => line.startsWith("    at "));
}

describe("the stack of an error", () => {
  it.each([callerOfMethod, callerWithThen, callerOfSafe, callerOfPath, callerOfBatch, callerWithWrongParameters])(
    "the stack of an error begins in the function of the caller: %o",
    async (caller) => {
      const client = testClient(await serveJson(FAILURE));
      const error = await errorOf(() => caller(client));
      expect(error.stack).toMatch(new RegExp(`^${error.name}: `));
      expect(error.stack).toContain(error.message);
      const [first = "", ...others] = framesOf(error);
      expect(`${first}\n${others.join("\n")}`).toContain(caller.name);
      expect(first).toContain("stacks.test.ts");
    },
  );

  async function callerOfPages(server: Served): Promise<void> {
    for await (const page of pagingClient(server).byCursor.pages()) expect(page.number).toBe(1);
  }
  async function callerOfItems(server: Served): Promise<void> {
    for await (const item of pagingClient(server).byCursor.items()) expect(item).toBeDefined();
  }
  it.each([callerOfPages, callerOfItems])(
    "the stack of an error begins in the function that iterates: %o",
    async (caller) => {
      const page = { list: list("a"), has_more: true, at: { next: "c" } };
      for (const pages of [[FAILURE], [page, FAILURE]]) {
        const server = await servePages(...pages);
        const error = await errorOf(() => caller(server));
        expect(framesOf(error)[0]).toContain(caller.name);
      }
    },
  );

  async function* idsLater(): AsyncGenerator<string> {
    yield* await Promise.resolve(["a", "b", "c"]);
  }
  async function callInOrder(client: TestClient, id: string): Promise<unknown> {
    return await client.getThingV1({ id });
  }
  async function callLater(client: TestClient, id: string): Promise<unknown> {
    await Promise.resolve();
    return await client.getThingV1({ id });
  }
  const callInBatch = async (client: TestClient, id: string): Promise<unknown> => {
    for await (const { error } of client.batch([id], (one) => callLater(client, one))) if (error) throw error;
    return undefined;
  };
  it.each([
    ["synchronous inputs", () => ["a", "b", "c"], callInOrder],
    ["asynchronous inputs", idsLater, callInOrder],
    ["calls that wait before", () => ["a", "b", "c"], callLater],
    ["asynchronous inputs and calls that wait before", idsLater, callLater],
    ["a batch in a batch", idsLater, callInBatch],
  ])(
    "the stack of an error of a batch has the call and the loop, and no frame of the client: %s",
    async (_, ids, call) => {
      const client = testClient(await serveJson(FAILURE));
      const stacks: string[] = [];
      async function callerOfLoop(): Promise<void> {
        const options = { concurrency: 1 };
        for await (const { error } of client.batch(ids(), (id) => call(client, id), options)) {
          if (error) stacks.push(error.stack ?? "");
        }
      }
      await callerOfLoop();
      expect(stacks).toHaveLength(3);
      for (const stack of stacks) {
        expect(stack).toMatch(/ at (?:async )?call(?:InOrder|Later) /);
        expect(stack).toMatch(/ at (?:async )?callerOfLoop /);
        expect(stack).not.toMatch(/core\/src|justoneBatchCall|\.next /);
      }
    },
  );

  it.each([[[FAILURE]], [[{ list: list("a"), at: { next: "c" } }, FAILURE]]])(
    "the stack of an error of a batch's source has the loop, and no frame of the client: row %#",
    async (pages) => {
      const client = pagingClient(await servePages(...pages));
      async function callerOfLoop(): Promise<void> {
        for await (const { ok } of client.batch(client.byCursor.items(), () => Promise.resolve()))
          expect(ok).toBe(true);
      }
      const { stack } = await errorOf(callerOfLoop);
      expect(stack).toMatch(/ at (?:async )?callerOfLoop /);
      expect(stack).not.toMatch(/core\/src|justoneBatch|\.next /);
    },
  );

  it.each<[string, change: (error: object) => object]>([
    ["frozen", Object.freeze],
    ["without a stack", (error) => Object.defineProperty(error, "stack", { value: undefined })],
  ])("a batch yields an error that is %s", async (_, change) => {
    const client = testClient(await serveJson(FAILURE));
    const errors: unknown[] = [];
    const call = (id: string): Promise<unknown> =>
      client.getThingV1({ id }).catch((thrown: object) => Promise.reject(change(thrown)));
    for await (const { error } of client.batch(["a"], call)) errors.push(error);
    expect(errors).toMatchObject([{ code: 400 }]);
  });

  it("an error keeps its own frames if the engine records no stack of the caller", async () => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      const error = await errorOf(() => callerWithWrongParameters(testClient({})));
      expect(error.stack).toContain(error.message);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  });
});
