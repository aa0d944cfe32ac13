import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createThingsClient,
  type Thing,
  type Things,
  type ThingsClient,
  type ThingsEnvelope,
  type ThingsParameters,
} from "../../tests/things-client.ts";
import type { CallResult } from "../types/call-result.ts";
import type { ParametersWithIntegers, WithIntegers } from "../types/integers.ts";
import type { ClientOptions, Integers } from "../types/options.ts";
import type { ClientForIntegers, ClientWithIntegers } from "./client-with-integers.ts";

type Create = typeof createThingsClient;
type Client = ClientWithIntegers<ThingsClient, "bigint">;
type List = Client["listThings"];
type Yielded<Iteration> = Iteration extends AsyncIterable<infer Value> ? Value : never;

// The type checker runs these tests: they pass if they compile.
const client = createThingsClient({ dryRun: true, integers: "bigint" });

/** Checks the types of code without a call. */
function compiles(code: () => Promise<unknown>): void {
  expect(code).toBeInstanceOf(Function);
}

describe("a create function", () => {
  it("returns the generated client without the option integers", () => {
    expectTypeOf<ReturnType<Create>>().toEqualTypeOf<ThingsClient>();
    expectTypeOf<Create>().toExtend<(options: ClientOptions) => ThingsClient>();
    expectTypeOf(createThingsClient({ token: "t" })).toEqualTypeOf<ThingsClient>();
    const options: ClientOptions = {};
    expectTypeOf(createThingsClient(options)).toEqualTypeOf<ThingsClient>();
    expectTypeOf(createThingsClient({ integers: "number" })).toEqualTypeOf<ThingsClient>();
    expectTypeOf(createThingsClient({ integers: undefined })).toEqualTypeOf<ThingsClient>();
  });

  it("returns a client with the types of the option", () => {
    expectTypeOf(createThingsClient({ token: "t", integers: "bigint" })).toEqualTypeOf<Client>();
    const options: ClientOptions<"string"> = {};
    expectTypeOf(createThingsClient(options)).toEqualTypeOf<ClientWithIntegers<ThingsClient, "string">>();
  });

  it("returns a client with the types of all modes if the mode is known only at run time", () => {
    const modes: readonly Integers[] = ["bigint"];
    const unknownMode = createThingsClient({ integers: modes.at(-1), dryRun: true });
    expectTypeOf(unknownMode).toEqualTypeOf<ClientWithIntegers<ThingsClient, Integers>>();
    compiles(async () => {
      const { data } = await unknownMode.listThings({ id: 5n });
      expectTypeOf(data?.next).toEqualTypeOf<number | string | bigint | null | undefined>();
    });
    const options: ClientOptions<Integers> = {};
    expectTypeOf(createThingsClient(options)).toEqualTypeOf<ClientWithIntegers<ThingsClient, Integers>>();
  });

  it("accepts only the known options and modes", () => {
    type Options = ClientOptions<"bigint">;
    expectTypeOf<keyof Options>().toEqualTypeOf<keyof ClientOptions>();
    expectTypeOf<Options["integers"]>().toEqualTypeOf<"bigint" | undefined>();
    expectTypeOf<ClientOptions["integers"]>().toEqualTypeOf<"number" | undefined>();
    expectTypeOf<{ integers: "BigInt" }>().not.toExtend<ClientOptions<Integers>>();
  });

  it("can be wrapped by a function that is generic over the mode", () => {
    function wrap<Mode extends Integers>(options: ClientOptions<Mode>): ClientForIntegers<ThingsClient, Mode> {
      return createThingsClient(options);
    }
    expectTypeOf(wrap<"bigint">).returns.toEqualTypeOf<Client>();
    expectTypeOf(wrap<"number">).returns.toEqualTypeOf<ThingsClient>();
  });
});

describe("a client with the option integers", () => {
  it("returns data with long integers from a method, from safe, and in a batch", () => {
    compiles(async () => {
      expectTypeOf(await client.listThings()).toEqualTypeOf<CallResult<WithIntegers<Things, "bigint">>>();
      expectTypeOf((await client.saveThing({ id: "a" })).data).toEqualTypeOf<unknown>();
      const outcome = await client.safe.listThings();
      if (outcome.ok) expectTypeOf(outcome.data).toEqualTypeOf<WithIntegers<Things, "bigint"> | null>();
      for await (const item of client.batch([1], () => client.listThings())) {
        if (item.ok) expectTypeOf(item.value.data?.next).toEqualTypeOf<number | bigint | null | undefined>();
      }
    });
  });

  it("returns pages and items with long integers and cursors", () => {
    type Page = Yielded<ReturnType<List["pages"]>>;
    expectTypeOf<Page["data"]>().toEqualTypeOf<WithIntegers<Things, "bigint"> | null>();
    expectTypeOf<Page["cursor"]>().toEqualTypeOf<string | number | bigint | undefined>();
    expectTypeOf<Page["next"]>().toEqualTypeOf<ParametersWithIntegers<ThingsParameters, "bigint"> | undefined>();
    expectTypeOf<Page["number"]>().toEqualTypeOf<number>();
    expectTypeOf<Yielded<ReturnType<List["items"]>>>().toEqualTypeOf<WithIntegers<Thing, "bigint">>();
    expectTypeOf<Parameters<List["pages"]>[0]>().toEqualTypeOf<Page["next"]>();
  });

  it("returns envelopes with long integers in data from a call by path", () => {
    compiles(async () => {
      const { data, error } = await client.GET("/things", { params: { query: { id: 5n } } });
      const envelope = data ?? error;
      expectTypeOf(envelope.code).toEqualTypeOf<number>();
      expectTypeOf(envelope.data?.next).toEqualTypeOf<number | bigint | null | undefined>();
      const sent = await client.POST("/thing", { body: { id: 5n }, params: { header: { "X-Trace": 5n } } });
      expectTypeOf(sent.data?.data?.items?.[0]?.id).toEqualTypeOf<number | bigint | undefined>();
    });
    expectTypeOf(client.GET).parameter(0).toEqualTypeOf<"/things">();
    expectTypeOf(client.POST).parameter(0).toEqualTypeOf<"/thing">();
    expectTypeOf<{ body: { id: bigint } }>().not.toExtend<Parameters<Client["POST"]>[1]>();
  });

  it("accepts integers of a response as parameters, and no wrong values", () => {
    compiles(async () => {
      const { data } = await client.listThings({ id: 5n, cursor: 5n, ids: [5n, 6], names: ["a", 5n] });
      await client.saveThing({ id: data?.items?.[0]?.id ?? "" });
    });
    type Given = NonNullable<Parameters<List>[0]>;
    expectTypeOf<Given>().toEqualTypeOf<ParametersWithIntegers<ThingsParameters, "bigint">>();
    expectTypeOf<keyof Given>().toEqualTypeOf<keyof ThingsParameters>();
    expectTypeOf<{ sort: bigint }>().not.toExtend<Given>();
    expectTypeOf<{ id: boolean }>().not.toExtend<Given>();
    expectTypeOf<undefined>().not.toExtend<Parameters<Client["saveThing"]>[0]>();
  });

  it("refuses an option of a call that would contradict its types", () => {
    type Allowed = "number" | "bigint" | undefined;
    expectTypeOf<NonNullable<Parameters<List>[1]>["integers"]>().toEqualTypeOf<Allowed>();
    expectTypeOf<NonNullable<Parameters<List["pages"]>[1]>["integers"]>().toEqualTypeOf<Allowed>();
    expectTypeOf<NonNullable<Parameters<List["items"]>[1]>["integers"]>().toEqualTypeOf<Allowed>();
    expectTypeOf<NonNullable<Parameters<Client["safe"]["saveThing"]>[1]>["integers"]>().toEqualTypeOf<Allowed>();
  });

  it("keeps the members that every client has", () => {
    expectTypeOf<Pick<Client, "usage" | "batch" | "close">>().toEqualTypeOf<
      Pick<ThingsClient, "usage" | "batch" | "close">
    >();
    expectTypeOf<keyof Client>().toEqualTypeOf<keyof ThingsClient>();
  });

  it("keeps the types of the client without it", () => {
    compiles(async () => {
      const plain = createThingsClient({ token: "t" });
      const { data } = await plain.GET("/things", { params: { query: {} } });
      expectTypeOf(data).toEqualTypeOf<ThingsEnvelope | undefined>();
    });
    expectTypeOf<{ id: bigint }>().not.toExtend<Parameters<ThingsClient["listThings"]>[0]>();
  });
});
