import { describe, expect, it } from "vitest";
import { expectRows } from "@justone-clients/test-tables";
import { type JsonObject, parseLossless, serializeLossless } from "../lib/json.ts";
import { applyOverlay } from "./apply-overlay.ts";
import { parseOverlay } from "../definitions/overlay.ts";

/** Applies actions, written as JSON, to a document, written as JSON, and returns the document as JSON. */
function amend(version: string, document: string, ...actions: string[]): string {
  const amended = parseLossless(document) as JsonObject;
  const reasoned = actions.map((action) => action.replace("{", '{"description":"The page documents another type.",'));
  const text = `{"overlay":"${version}","info":{"title":"Test","version":"1"},"actions":[${reasoned.join(",")}]}`;
  applyOverlay(amended, parseOverlay(text, "o.json"), "o.json");
  return serializeLossless(amended);
}

type Applied = [action: string, document: string, result: string];

const IN_BOTH: Applied[] = [
  // The members of an update are merged; lists are concatenated.
  ['{"target":"$.a","update":{"t":2}}', '{"a":{"s":1,"t":1}}', '{"a":{"s":1,"t":2}}'],
  ['{"target":"$.a","update":{"b":{"t":2}}}', '{"a":{"b":{"s":1}}}', '{"a":{"b":{"s":1,"t":2}}}'],
  ['{"target":"$.a","update":{"t":["y"]}}', '{"a":{"t":["x"]}}', '{"a":{"t":["x","y"]}}'],
  ['{"target":"$","update":{"b":1}}', '{"a":1}', '{"a":1,"b":1}'],
  ['{"target":"$.a","update":{}}', '{"a":{"s":1}}', '{"a":{"s":1}}'],
  // Every match is amended once, also if the target selects it twice.
  ['{"target":"$.*","update":{"l":[1]}}', '{"a":{},"b":{"l":[0]}}', '{"a":{"l":[1]},"b":{"l":[0,1]}}'],
  ['{"target":"$[\'a\',\'a\']","update":{"l":[1]}}', '{"a":{"l":[0]}}', '{"a":{"l":[0,1]}}'],
  ['{"target":"$..[?@.s]","update":{"n":{"s":2}}}', '{"n":{"s":1}}', '{"n":{"s":1,"n":{"s":2}}}'],
  // A removal finds its items in any order, and parts within parts.
  ['{"target":"$.l[?@.x]","remove":true}', '{"l":[{"x":1},2,{"x":1}]}', '{"l":[2]}'],
  ['{"target":"$.l[0,0]","remove":true}', '{"l":[1,2,3]}', '{"l":[2,3]}'],
  ['{"target":"$.l[2,0]","remove":true}', '{"l":[1,2,3]}', '{"l":[2]}'],
  ['{"target":"$.l[::-1]","remove":true}', '{"l":[1,2,3]}', '{"l":[]}'],
  ['{"target":"$..x","remove":true}', '{"x":{"x":1},"a":{"x":2}}', '{"a":{}}'],
  // Keys that need escapes, and keys of Object.prototype, are keys like any other.
  [String.raw`{"target":"$['k\\'s']","remove":true}`, '{"k\'s":1,"a":1}', '{"a":1}'],
  [String.raw`{"target":"$['a\\nb\\\\']","update":{"c":1}}`, String.raw`{"a\nb\\":{}}`, String.raw`{"a\nb\\":{"c":1}}`],
  [String.raw`{"target":"$['\\u0001']","remove":true}`, String.raw`{"\u0001":1,"a":1}`, '{"a":1}'],
  ['{"target":"$.a","update":{"__proto__":{"p":1}}}', '{"a":{}}', '{"a":{"__proto__":{"p":1}}}'],
  ['{"target":"$.__proto__","update":{"p":1}}', '{"__proto__":{}}', '{"__proto__":{"p":1}}'],
  ['{"target":"$.__proto__","remove":true}', '{"__proto__":{},"a":1}', '{"a":1}'],
  ['{"target":"$.a","update":{"constructor":{"p":1}}}', '{"a":{}}', '{"a":{"constructor":{"p":1}}}'],
  // Integers beyond 2^53 keep their digits.
  ['{"target":"$.a","update":{"n":9007199254740993}}', '{"a":{}}', '{"a":{"n":9007199254740993}}'],
  [
    '{"target":"$.l[?@.n == 1]","remove":true}',
    '{"l":[{"n":9007199254740993},{"n":1}]}',
    '{"l":[{"n":9007199254740993}]}',
  ],
];

const ONLY_IN_10: Applied[] = [
  // An update of a part within a part is applied before the part that contains it is replaced.
  ['{"target":"$..[?@.s]","update":{"n":1}}', '{"a":{"s":1,"n":{"s":1}}}', '{"a":{"s":1,"n":1}}'],
  // A value of another kind replaces the current one, or becomes an item of a list.
  ['{"target":"$.a","update":{"t":"y"}}', '{"a":{"t":["x"]}}', '{"a":{"t":["x","y"]}}'],
  ['{"target":"$.a","update":{"t":{"y":1}}}', '{"a":{"t":["x"]}}', '{"a":{"t":["x",{"y":1}]}}'],
  ['{"target":"$.a","update":{"t":"y"}}', '{"a":{"t":{"x":1}}}', '{"a":{"t":"y"}}'],
  ['{"target":"$.a","update":{"t":["y"]}}', '{"a":{"t":"x"}}', '{"a":{"t":["y"]}}'],
];

const ONLY_IN_11: Applied[] = [
  // An update can replace a primitive value and append to a list.
  ['{"target":"$.a","update":"y"}', '{"a":"x"}', '{"a":"y"}'],
  ['{"target":"$.a","update":null}', '{"a":"x"}', '{"a":null}'],
  ['{"target":"$.a","update":false}', '{"a":null}', '{"a":false}'],
  ['{"target":"$.a","update":9007199254740993}', '{"a":1}', '{"a":9007199254740993}'],
  ['{"target":"$.l[*]","update":"y"}', '{"l":["a","b"]}', '{"l":["y","y"]}'],
  ['{"target":"$.l","update":["y",["z"]]}', '{"l":["x"]}', '{"l":["x","y",["z"]]}'],
  ['{"target":"$.l","update":{"y":1}}', '{"l":["x"]}', '{"l":["x",{"y":1}]}'],
  ['{"target":"$.l","update":"y"}', '{"l":["x"]}', '{"l":["x","y"]}'],
  ['{"target":"$.l","update":null}', '{"l":["x"]}', '{"l":["x",null]}'],
  // A copy is merged like an update.
  [
    '{"target":"$.b","copy":"$.a"}',
    '{"a":{"x":1,"y":1},"b":{"y":2,"z":3}}',
    '{"a":{"x":1,"y":1},"b":{"y":1,"z":3,"x":1}}',
  ],
  ['{"target":"$.b","copy":"$.a"}', '{"a":[1],"b":[2]}', '{"a":[1],"b":[2,1]}'],
  ['{"target":"$.b","copy":"$.a"}', '{"a":{"x":1},"b":[2]}', '{"a":{"x":1},"b":[2,{"x":1}]}'],
  ['{"target":"$.b","copy":"$.a"}', '{"a":"x","b":[2]}', '{"a":"x","b":[2,"x"]}'],
  ['{"target":"$.b","copy":"$.a"}', '{"a":"x","b":2}', '{"a":"x","b":"x"}'],
  ['{"target":"$.b","copy":"$.a"}', '{"a":null,"b":2}', '{"a":null,"b":null}'],
  ['{"target":"$.b","copy":"$.a"}', '{"a":9007199254740993,"b":2}', '{"a":9007199254740993,"b":9007199254740993}'],
  ['{"target":"$.b","copy":"$.l[?@.n==1]"}', '{"l":[{"n":1},{"n":2}],"b":{}}', '{"l":[{"n":1},{"n":2}],"b":{"n":1}}'],
  ['{"target":"$.b","copy":"$[\'a\',\'a\']"}', '{"a":1,"b":2}', '{"a":1,"b":1}'],
  [
    '{"target":"$.b","copy":"$.a"}',
    '{"a":{"__proto__":{"p":1}},"b":{}}',
    '{"a":{"__proto__":{"p":1}},"b":{"__proto__":{"p":1}}}',
  ],
  // A copy of a part into itself, into its own part or into the part that contains it sees the document as it was.
  ['{"target":"$.a","copy":"$.a"}', '{"a":{"l":[1]}}', '{"a":{"l":[1,1]}}'],
  ['{"target":"$.a.b","copy":"$.a"}', '{"a":{"b":{}}}', '{"a":{"b":{"b":{}}}}'],
  ['{"target":"$.a.l","copy":"$.a"}', '{"a":{"l":[]}}', '{"a":{"l":[{"l":[]}]}}'],
  ['{"target":"$.a","copy":"$"}', '{"a":{"x":1}}', '{"a":{"x":1,"a":{"x":1}}}'],
  ['{"target":"$","copy":"$.a"}', '{"a":{"x":1}}', '{"a":{"x":1},"x":1}'],
  ['{"target":"$.*","copy":"$.a"}', '{"a":{"l":[1]},"b":{}}', '{"a":{"l":[1,1]},"b":{"l":[1]}}'],
];

describe("applyOverlay", () => {
  it.each([
    ["1.0.0", [...IN_BOTH, ...ONLY_IN_10]],
    ["1.1.0", [...IN_BOTH, ...ONLY_IN_11]],
  ])("applies an action of overlay %s as the specification defines", (version, rows) =>
    expectRows(rows, ([action, document, result]) => expect(amend(version, document, action)).toBe(result)),
  );

  it("applies each action to the result of the action before it, so that copy and remove move a part", () => {
    const move = [
      '{"target":"$","update":{"b":{}}}',
      '{"target":"$.b","copy":"$.a"}',
      '{"target":"$.a","remove":true}',
    ];
    expect(amend("1.1.0", '{"a":{"x":1}}', ...move)).toBe('{"b":{"x":1}}');
  });

  it("gives each match its own copy, so that a later action amends one of them", () => {
    const document = '{"a":{"n":{"v":0}},"s":{"A":{},"B":{}}}';
    const later = '{"target":"$.s.A.n","update":{"v":1}}';
    const amended = '{"a":{"n":{"v":0}},"s":{"A":{"n":{"v":1}},"B":{"n":{"v":0}}}}';
    expect(amend("1.1.0", document, '{"target":"$.s.*","copy":"$.a"}', later)).toBe(amended);
    expect(amend("1.1.0", document, '{"target":"$.s.*","update":{"n":{"v":0}}}', later)).toBe(amended);
  });

  it("does not pollute Object.prototype", () => {
    amend("1.1.0", '{"a":{}}', '{"target":"$.a","update":{"__proto__":{"polluted":true}}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("refuses a target or a source that does not fit", async () => {
    const document = '{"a":{"b":1},"l":[1,2],"m":[3],"n":9007199254740993}';
    const refused: [version: string, action: string, message: string][] = [
      ["1.0.0", '{"target":"$.x","remove":true}', "a target that exists in the document, found $.x"],
      ["1.1.0", '{"target":"$.x","update":1}', "a target that exists in the document, found $.x"],
      ["1.1.0", '{"target":"$.x","copy":"$.a"}', "a target that exists in the document, found $.x"],
      ["1.1.0", '{"target":"$.a","copy":"$.x"}', "a source of a copy that exists in the document, found $.x"],
      [
        "1.1.0",
        '{"target":"$.a.b","copy":"$.l[*]"}',
        "a source of a copy that selects one part of the document, found $.l[*] (2)",
      ],
      ["1.0.0", '{"target":"$","remove":true}', "a part of the document to remove, not the document itself, found $"],
      ["1.1.0", '{"target":"$","remove":true}', "a part of the document to remove, not the document itself, found $"],
      [
        "1.0.0",
        '{"target":"$.a.b","update":{}}',
        "an object as the target of an update, or overlay 1.1.0, found $.a.b (primitive value)",
      ],
      [
        "1.0.0",
        '{"target":"$.l","update":{}}',
        "an object as the target of an update, or overlay 1.1.0, found $.l (array)",
      ],
      [
        "1.1.0",
        '{"target":"$.*","update":{}}',
        "only objects, only arrays or only primitive values as the target, found $.* (object, array, primitive value)",
      ],
      ["1.1.0", '{"target":"$.a","update":1}', 'an object to merge into $["a"], found a primitive value'],
      ["1.1.0", '{"target":"$.a","update":[]}', 'an object to merge into $["a"], found an array'],
      ["1.1.0", '{"target":"$.a","update":null}', 'an object to merge into $["a"], found a primitive value'],
      ["1.1.0", '{"target":"$","copy":"$.l"}', "an object to merge into $, found an array"],
      ["1.1.0", '{"target":"$.a.b","copy":"$.a"}', 'a primitive value to merge into $["a"]["b"], found an object'],
      [
        "1.1.0",
        '{"target":"$","update":{"a":{"b":[]}}}',
        'a primitive value to merge into $["a"]["b"], found an array',
      ],
      ["1.1.0", '{"target":"$","update":{"l":1}}', 'an array to merge into $["l"], found a primitive value'],
      [
        "1.1.0",
        '{"target":"$[?@ == 9007199254740993]","remove":true}',
        "a target without integers beyond 2^53, found $[?@ == 9007199254740993]",
      ],
      [
        "1.1.0",
        '{"target":"$.a","copy":"$[?@ == -9007199254740993]"}',
        "a source of a copy without integers beyond 2^53, found $[?@ == -9007199254740993]",
      ],
    ];
    await expectRows(refused, ([version, action, message]) =>
      expect(() => amend(version, document, action)).toThrow(`o.json: expected ${message}`),
    );
  });
});
