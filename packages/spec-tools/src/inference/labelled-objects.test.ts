import { describe, expect, it } from "vitest";
import { heldOutSet } from "#tests/labelled-objects/held-out-set";
import type { LabelledObject } from "#tests/labelled-objects/labelled-object";
import { measureKeys, precision, recall } from "#tests/labelled-objects/measure-keys";
import { tuningSet } from "#tests/labelled-objects/tuning-set";

describe("the detection of maps", () => {
  it.each<[string, readonly LabelledObject[]]>([
    ["the objects it was tuned with", tuningSet],
    ["objects of other kinds", heldOutSet],
  ])("finds 90 %% of the maps and of the keys that are data in %s, and is right in 98 %%", (_, set) => {
    const { paths, keys, faults } = measureKeys(set);
    for (const detection of [paths, keys]) {
      expect(recall(detection), faults.join("\n")).toBeGreaterThanOrEqual(0.9);
      expect(precision(detection), faults.join("\n")).toBeGreaterThanOrEqual(0.98);
    }
  });
});
