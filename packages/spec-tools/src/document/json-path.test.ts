import { expect, it } from "vitest";
import { expectRows } from "@justone-clients/test-tables";
import { renderPath, selectPaths } from "./json-path.ts";

const DOCUMENT = {
  l: [{ n: 1, t: "abc" }, { n: 2, t: ["b"] }, { n: 3 }],
  "x-a": { é: 1, "0": 2 },
  "1234567890123456789": 3,
  d1234567890123456: 4,
};

function select(query: string): string[] {
  return selectPaths(DOCUMENT, { query, file: "o.json", role: "target" }).map(renderPath);
}

it("selectPaths selects what RFC 9535 defines, in the order of the document and each part once", () =>
  expectRows<[query: string, paths: readonly string[]]>(
    [
      ["$", ["$"]],
      ["$.l[0].n", ['$["l"][0]["n"]']],
      ['$["x-a"].é', ['$["x-a"]["é"]']],
      ["$['x-a']['0']", ['$["x-a"]["0"]']],
      ["$.l[-1]", ['$["l"][2]']],
      ["$.l[2,0,0]", ['$["l"][0]', '$["l"][2]']],
      ["$.l[::-2]", ['$["l"][0]', '$["l"][2]']],
      ["$.l[1:]", ['$["l"][1]', '$["l"][2]']],
      ["$..n", ['$["l"][0]["n"]', '$["l"][1]["n"]', '$["l"][2]["n"]']],
      ["$.l[?@.n > 1 && !@.t]", ['$["l"][2]']],
      ["$.l[?@.n == $['x-a']['0']]", ['$["l"][1]']],
      ["$.l[?@.t[?@ == 'b']]", ['$["l"][1]']],
      ["$.l[?length(@.t) == 3]", ['$["l"][0]']],
      ["$.l[?count(@.*) == 1]", ['$["l"][2]']],
      ["$.l[?match(@.t, 'a.c')]", ['$["l"][0]']],
      ["$.l[?search(@.t, 'b')]", ['$["l"][0]']],
      ["$.l[?value(@.t) == 'abc']", ['$["l"][0]']],
      ["$.toString", []],
      ["$.l[?@.n == 1.00000000000000000]", ['$["l"][0]']],
      ["$['1234567890123456789']", ['$["1234567890123456789"]']],
      ["$.d1234567890123456", ['$["d1234567890123456"]']],
    ],
    ([query, paths]) => expect(select(query)).toEqual(paths),
  ));

it("selectPaths refuses what other dialects of JSONPath allow", () =>
  expectRows(
    ["$.[", "$.l[(@.length-1)]", "$.l^", "$.l~", "$.x-a", "$.l[?(@.n == 1]", "$.l[?@.t =~ /a/]", "$.l.length()", "$ "],
    (query) => expect(() => select(query)).toThrow(`o.json: expected a valid JSONPath as the target, found ${query}`),
  ));
