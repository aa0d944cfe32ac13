import { describe, expectTypeOf, it } from "vitest";
import type { AsObserved } from "./call-result.ts";

interface Comment {
  id?: string | null;
  replies?: Comment[] | null;
}

interface Data {
  title?: string | null;
  count?: number;
  any?: unknown;
  nothing?: unknown[];
  user?: { name?: string | null; level?: { image?: string } } | null;
  list?: ({ id?: number | null } | null)[];
  map?: { [key: string]: { price?: number | null } };
  either?: string | number | null;
  comment?: Comment;
}

// The type checker runs these tests: they pass if they compile.
describe("AsObserved", () => {
  it("requires every field at every depth", () => {
    expectTypeOf<AsObserved<Data>["title"]>().toEqualTypeOf<string>();
    expectTypeOf<AsObserved<Data>["count"]>().toEqualTypeOf<number>();
    expectTypeOf<AsObserved<Data>["user"]["level"]["image"]>().toEqualTypeOf<string>();
    expectTypeOf<AsObserved<Data>["list"]>().toEqualTypeOf<{ id: number }[]>();
    expectTypeOf<AsObserved<Data>["either"]>().toEqualTypeOf<string | number>();
    expectTypeOf<AsObserved<Data[]>[number]["title"]>().toEqualTypeOf<string>();
  });

  it("keeps unknown types and index signatures", () => {
    expectTypeOf<AsObserved<Data>["any"]>().toEqualTypeOf<unknown>();
    expectTypeOf<AsObserved<Data>["nothing"]>().toEqualTypeOf<unknown[]>();
    expectTypeOf<AsObserved<Data>["map"]["x"]>().toEqualTypeOf<{ price: number }>();
  });

  it("resolves recursive types", () => {
    expectTypeOf<AsObserved<Data>["comment"]["replies"][0]["replies"][0]["id"]>().toEqualTypeOf<string>();
  });
});
