import { expect, it } from "vitest";
import { expectRows } from "@justone-clients/test-tables";
import { parseOverlay } from "./overlay.ts";

const REASON = "The page documents another type.";
const ACTION = { target: "$.a", description: REASON, remove: true };
const COPY = { target: "$.a", description: REASON, copy: "$.b" };
const INFO = { title: "Test", version: "1" };

/** An overlay with one action; its members, and those of `info` and of the action, can be replaced or added. */
function overlay(version: string, members: object = {}, action: object = ACTION, info: object = {}): string {
  return JSON.stringify({ overlay: version, info: { ...INFO, ...info }, actions: [action], ...members });
}

const update = (value: unknown): object => ({ target: "$.a", description: REASON, update: value });

it("parseOverlay accepts the members of each version", () =>
  expectRows<[version: "1.0" | "1.1", text: string]>(
    [
      ["1.0", overlay("1.0.0")],
      ["1.0", overlay("1.0.1")],
      ["1.1", overlay("1.1.0")],
      ["1.1", overlay("1.1.12")],
      ["1.0", overlay("1.0.0", { extends: "https://example.com/openapi.json" })],
      ["1.1", overlay("1.1.0", { extends: "../../generated/rednote.json" })],
      ["1.0", overlay("1.0.0", { "x-owner": { team: 1 } }, { ...ACTION, "x-note": null }, { "x-date": "today" })],
      ["1.1", overlay("1.1.0", { "x-owner": { team: 1 } }, { ...ACTION, "x-note": null }, { "x-date": "today" })],
      ["1.1", overlay("1.1.0", {}, ACTION, { description: "Why this overlay exists." })],
      ["1.0", overlay("1.0.0", {}, update({}))],
      ["1.1", overlay("1.1.0", {}, COPY)],
      ["1.1", overlay("1.1.0", {}, update({}))],
      ["1.1", overlay("1.1.0", {}, update([]))],
      ["1.1", overlay("1.1.0", {}, update("text"))],
      ["1.1", overlay("1.1.0", {}, update(0))],
      ["1.1", overlay("1.1.0", {}, update(false))],
      ["1.1", overlay("1.1.0", {}, update(null))],
    ],
    ([version, text]) => expect(parseOverlay(text, "o.json").version).toBe(version),
  ));

it("parseOverlay keeps the digits of an integer beyond 2^53 and leaves out extensions", () => {
  const text = overlay("1.1.0", {}, { ...update(0), "x-note": 1 }).replace('"update":0', '"update":9007199254740993');
  expect(parseOverlay(text, "o.json").actions).toEqual([
    { target: "$.a", description: REASON, update: 9_007_199_254_740_993n },
  ]);
});

const ONE_CHANGE = "must have exactly one of update, copy and remove at actions.0";

it("parseOverlay refuses what a version does not have, and names the path", () =>
  expectRows<[text: string, message: string]>(
    [
      [overlay("1.2.0"), "must be 1.0.0 or 1.1.0 at overlay"],
      [overlay("2.0.0"), "must be 1.0.0 or 1.1.0 at overlay"],
      [overlay("1.1"), "must be 1.0.0 or 1.1.0 at overlay"],
      [overlay("1.0.0", {}, COPY), "needs overlay 1.1.0 at actions.0.copy"],
      [overlay("1.0.0", {}, ACTION, { description: "Why." }), "needs overlay 1.1.0 at info.description"],
      [overlay("1.0.0", {}, update("text")), "must be an object, or needs overlay 1.1.0 at actions.0.update"],
      [overlay("1.0.0", {}, update([])), "must be an object, or needs overlay 1.1.0 at actions.0.update"],
      [overlay("1.0.0", {}, update(null)), "must be an object, or needs overlay 1.1.0 at actions.0.update"],
      [overlay("1.1.0", {}, { ...COPY, update: {} }), ONE_CHANGE],
      [overlay("1.1.0", {}, { ...COPY, update: null }), ONE_CHANGE],
      [overlay("1.1.0", {}, { ...COPY, remove: true }), ONE_CHANGE],
      [overlay("1.0.0", {}, { ...ACTION, update: {} }), ONE_CHANGE],
      [overlay("1.1.0", {}, { ...COPY, update: {}, remove: true }), ONE_CHANGE],
      [overlay("1.1.0", {}, { target: "$.a", description: REASON }), ONE_CHANGE],
      [overlay("1.1.0", {}, { ...ACTION, remove: false }), "at actions.0.remove"],
      [overlay("1.1.0", {}, { ...COPY, copy: "b" }), "at actions.0.copy"],
      [overlay("1.1.0", {}, { ...COPY, copy: { b: 1 } }), "at actions.0.copy"],
      [overlay("1.1.0", {}, { ...ACTION, target: "a" }), "at actions.0.target"],
      [
        overlay("1.1.0", {}, { ...ACTION, description: "x" }),
        "must have at least 10 characters at actions.0.description",
      ],
      [overlay("1.1.0", {}, { ...ACTION, description: undefined }), "at actions.0.description"],
      [overlay("1.1.0", {}, { ...ACTION, updates: 1 }), 'Unrecognized key: "updates" at actions.0'],
      [overlay("1.1.0", {}, { ...ACTION, x: 1 }), 'Unrecognized key: "x" at actions.0'],
      [overlay("1.1.0", { components: {} }), 'Unrecognized key: "components"'],
      [overlay("1.1.0", {}, ACTION, { summary: "s" }), 'Unrecognized key: "summary" at info'],
      [overlay("1.1.0", {}, ACTION, { description: "\u202e" }), "no control or bidi character at info.description"],
      [overlay("1.1.0", { extends: "" }), "must be a URI reference at extends"],
      [overlay("1.1.0", { extends: "a b" }), "must be a URI reference at extends"],
      [overlay("1.1.0", { extends: "%zz" }), "must be a URI reference at extends"],
      [overlay("1.1.0", { actions: [] }), "at actions"],
      [overlay("1.1.0", { actions: {} }), "at actions"],
      ['{"overlay":"1.1.0","overlay":"1.0.0"}', "unique keys in each object, found overlay twice"],
      ["[]", "an OpenAPI Overlay 1.0 or 1.1"],
      ["null", "an OpenAPI Overlay 1.0 or 1.1"],
    ],
    ([text, message]) => {
      expect(() => parseOverlay(text, "o.json")).toThrow(/^o\.json: expected /);
      expect(() => parseOverlay(text, "o.json")).toThrow(message);
    },
  ));
