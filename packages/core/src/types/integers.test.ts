import { describe, expectTypeOf, it } from "vitest";
import type { AsObserved } from "./call-result.ts";
import type { ParametersWithIntegers, WithIntegers } from "./integers.ts";
import type { Integers } from "./options.ts";

interface Comment {
  readonly id?: number | null;
  replies?: Comment[] | null;
}

interface Data {
  id: number;
  title?: string | null;
  done?: boolean;
  any?: unknown;
  nothing?: unknown[];
  level?: 1 | 2;
  marked?: string & { readonly mark?: "json" };
  either?: string | number | null;
  user?: { age?: number | null } | null;
  readonly list?: readonly (number | null)[];
  pair?: [number, string?];
  map?: { [key: string]: number };
  comment?: Comment;
}

type Long = WithIntegers<Data, "bigint">;

// The type checker runs these tests: they pass if they compile.
describe("WithIntegers", () => {
  it("adds the form of long integers to every number at every depth", () => {
    expectTypeOf<Long["id"]>().toEqualTypeOf<number | bigint>();
    expectTypeOf<Long["either"]>().toEqualTypeOf<string | number | bigint | null | undefined>();
    expectTypeOf<Long["user"]>().toEqualTypeOf<{ age?: number | bigint | null } | null | undefined>();
    expectTypeOf<Long["map"]>().toEqualTypeOf<{ [key: string]: number | bigint } | undefined>();
    expectTypeOf<WithIntegers<Data, "string">["id"]>().toEqualTypeOf<number | string>();
    expectTypeOf<WithIntegers<Data, Integers>["id"]>().toEqualTypeOf<number | string | bigint>();
    expectTypeOf<WithIntegers<Data, "number">["id"]>().toEqualTypeOf<number>();
    expectTypeOf<WithIntegers<number | null, "bigint">>().toEqualTypeOf<number | bigint | null>();
    expectTypeOf<WithIntegers<Data[], "bigint">[0]["id"]>().toEqualTypeOf<number | bigint>();
  });

  it("keeps arrays, tuples and modifiers", () => {
    expectTypeOf<Pick<Long, "list">>().toEqualTypeOf<{ readonly list?: readonly (number | bigint | null)[] }>();
    expectTypeOf<Long["pair"]>().toEqualTypeOf<[number | bigint, string?] | undefined>();
    expectTypeOf<Pick<Long, "title" | "done">>().toEqualTypeOf<{ title?: string | null; done?: boolean }>();
  });

  it("keeps types that no long integer can have", () => {
    expectTypeOf<Long["any"]>().toEqualTypeOf<unknown>();
    expectTypeOf<Long["nothing"]>().toEqualTypeOf<unknown[] | undefined>();
    expectTypeOf<Long["level"]>().toEqualTypeOf<1 | 2 | undefined>();
    expectTypeOf<Long["marked"]>().toEqualTypeOf<(string & { readonly mark?: "json" }) | undefined>();
    expectTypeOf<WithIntegers<unknown, "bigint">>().toEqualTypeOf<unknown>();
    expectTypeOf<WithIntegers<null, "bigint">>().toEqualTypeOf<null>();
  });

  it("resolves recursive types", () => {
    type Replies = NonNullable<NonNullable<Long["comment"]>["replies"]>;
    expectTypeOf<Replies[0]["id"]>().toEqualTypeOf<number | bigint | null | undefined>();
    expectTypeOf<NonNullable<Replies[0]["replies"]>[0]["id"]>().toEqualTypeOf<number | bigint | null | undefined>();
  });

  it("composes with AsObserved in either order", () => {
    expectTypeOf<AsObserved<Long>["user"]["age"]>().toEqualTypeOf<number | bigint>();
    expectTypeOf<AsObserved<Long>["comment"]["replies"][0]["id"]>().toEqualTypeOf<number | bigint>();
    expectTypeOf<WithIntegers<AsObserved<Data>, "string">["user"]["age"]>().toEqualTypeOf<number | string>();
  });
});

describe("ParametersWithIntegers", () => {
  interface Parameters {
    id: string;
    page?: number | undefined;
    ids?: readonly string[];
    sort?: "old" | "new";
    level?: 1 | 2;
    exact?: boolean;
  }

  it("accepts an integer of a response as a parameter that is a text or a number", () => {
    expectTypeOf<ParametersWithIntegers<Parameters, "bigint">>().toEqualTypeOf<{
      id: string | number | bigint;
      page?: number | bigint | undefined;
      ids?: readonly (string | number | bigint)[];
      sort?: "old" | "new";
      level?: 1 | 2;
      exact?: boolean;
    }>();
    expectTypeOf<ParametersWithIntegers<Parameters, "string">["page"]>().toEqualTypeOf<number | string | undefined>();
    expectTypeOf<ParametersWithIntegers<Record<string, never>, "bigint">>().toEqualTypeOf<Record<string, never>>();
  });
});
