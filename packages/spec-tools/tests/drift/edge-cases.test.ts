import { expect, test } from "vitest";
import { compareSnapshots } from "../../src/drift/compare-snapshots.ts";
import { EDGE_CASES } from "./edge-cases.ts";
import { pulled, type Snapshots } from "./fixture.ts";

test.for(EDGE_CASES)("$name", async ({ base, head, forth, back }) => {
  const ways = pulled(base, head);
  expect(await kinds(ways.forth())).toEqual(forth);
  expect(await kinds(ways.back())).toEqual(back);
});

async function kinds({ base, head }: Snapshots): Promise<string[]> {
  const { changes } = await compareSnapshots("tea", base, head);
  return changes.map(({ kind }) => kind);
}
