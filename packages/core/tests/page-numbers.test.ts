import { describe, expect, it } from "vitest";
import { list, pagingClient, queriesOf, servePages } from "./paging-client.ts";
import { closedAddress } from "./serve.ts";

describe("the page that a pagination by number begins at", () => {
  it.each<[type: string, page: unknown, first: number]>([
    ["a bigint", 7n, 7],
    ["a text of digits, as JSON of a bigint", "7", 7],
    ["a text with leading zeros", "007", 7],
    ["zero as a text", "0", 0],
    ["a negative number as a text", "-1", -1],
  ])("is counted on if it is %s, and sent as a number", async (_, page, first) => {
    const served = await servePages({ list: list("a") }, { list: [] });
    const numbers: unknown[] = [];
    for await (const { number, next } of pagingClient(served).byNumber.pages({ page: page as number })) {
      numbers.push([number, next]);
    }
    expect(numbers).toEqual([
      [first, { page: first + 1 }],
      [first + 1, undefined],
    ]);
    expect(queriesOf(served)).toEqual([`page=${first}`, `page=${first + 1}`]);
  });

  it.each<[description: string, page: unknown]>([
    ["a fraction", 1.5],
    ["a word", "abc"],
    ["the text of a fraction", "1.5"],
    ["a text with an exponent", "1e3"],
    ["a hexadecimal text", "0x1"],
    ["a text with a space", " 7"],
    ["an empty text", ""],
    ["a bigint beyond 2^53", 2n ** 60n],
    ["a text of digits beyond 2^53", `${2n ** 60n}`],
    ["a boolean", true],
    ["an array", [7]],
  ])("is rejected as a fault of the caller if it is %s", async (_, page) => {
    const { byNumber } = pagingClient({ baseUrl: await closedAddress() });
    for (const method of ["pages", "items"] as const) {
      const error = thrownBy(() => byNumber[method]({ page: page as number }));
      expect(error).toMatchObject({
        kind: "configuration",
        billed: "no",
        suggestedHttpStatus: 400,
        message: 'GET /c: parameter "page" must be a whole number, or a text of its digits.',
      });
    }
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    return thrown;
  }
}
