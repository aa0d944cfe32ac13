import { expect, test } from "vitest";
import { compareSnapshots } from "./compare-snapshots.ts";
import { EDGE_CASES } from "#tests/drift/edge-cases";
import { PARAMETER_EDGE_CASES } from "#tests/drift/parameter-edge-cases";
import { TEXT_EDGE_CASES } from "#tests/drift/text-edge-cases";
import { pulled, type Snapshots } from "#tests/drift/fixture";

test.for([...EDGE_CASES, ...PARAMETER_EDGE_CASES, ...TEXT_EDGE_CASES])(
  "$name",
  async ({ base, head, forward, backward }) => {
    const directions = pulled(base, head);
    expect(await kinds(directions.forward())).toEqual(forward);
    expect(await kinds(directions.backward())).toEqual(backward);
  },
);

async function kinds({ base, head }: Snapshots): Promise<string[]> {
  const { changes } = await compareSnapshots("tea", base, head);
  return changes.map(({ kind }) => kind);
}
