import { expect, test } from "vitest";
import { compareStates } from "../../src/drift/compare-states.ts";
import { BORDERS } from "./borders.ts";
import { pulled, type States } from "./fixture.ts";

test.for(BORDERS)("$name", async ({ base, head, forth, back }) => {
  const ways = pulled(base, head);
  expect(await kinds(ways.forth())).toEqual(forth);
  expect(await kinds(ways.back())).toEqual(back);
});

async function kinds({ base, head }: States): Promise<string[]> {
  const { changes } = await compareStates("tea", base, head);
  return changes.map(({ kind }) => kind);
}
