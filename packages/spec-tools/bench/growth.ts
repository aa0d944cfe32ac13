import { kindsOf } from "../src/inference/shape.ts";
import { inferAfter, NOTHING, shapesOf } from "../tests/infer-after.ts";
import { stateOf } from "../tests/infer.ts";
import { lostNames, unreadablePaths } from "../tests/lost-types.ts";
import type { Operation } from "./bodies.ts";
import { countForeign, shapeAt } from "./foreign-fields.ts";
import type { Share } from "./typed-share.ts";

/** How the types of platforms change while samples and operations are added. */
export interface Growth {
  /** Paths of object types, if all samples are new, and those whose type has a field that was never seen there. */
  readonly foreign: Share;
  /** Added samples, and the names that one of them changed or removed. */
  readonly renamed: Share;
  /** Added samples, and the paths that code for the types before cannot read. Paths of two observed kinds are left out. */
  readonly breaks: Share;
}

/** Measures the growth of platforms. A sample of each operation is added in turn. */
export function measureGrowth(platforms: readonly (readonly Operation[])[]): Growth {
  const growth: Growth = { foreign: { hits: 0, of: 0 }, renamed: { hits: 0, of: 0 }, breaks: { hits: 0, of: 0 } };
  for (const operations of platforms) {
    const all = Object.fromEntries(operations.map(({ name, samples }) => [typeName(name), samples]));
    add(growth.foreign, countForeign(shapesOf(all), inferAfter(all)));
    measurePlatform(all, growth);
  }
  return growth;
}

function measurePlatform(all: Readonly<Record<string, Operation["samples"]>>, { renamed, breaks }: Growth): void {
  const rounds = Math.max(...Object.values(all).map(({ length }) => length));
  const steps = Array.from({ length: rounds }, (_, round) => round).flatMap((round) => {
    return Object.keys(all).filter((operation) => (all[operation]?.length ?? 0) > round);
  });
  const samples: Record<string, Operation["samples"]> = {};
  let [known, before] = [NOTHING, inferAfter({})];
  for (const operation of steps) {
    const next = (all[operation] ?? []).slice(0, (samples[operation]?.length ?? 0) + 1);
    // A sample that replaces the state is a major change, so nothing is compared.
    if (stateOf(...next).retired.length > 0) continue;
    samples[operation] = next;
    const after = inferAfter(samples, known);
    const shapes = new Map(shapesOf(samples).map((shape) => [shape.operation, shape.data]));
    const lost = [...before.names.keys()].flatMap((name) => {
      return unreadablePaths(name, before.components, after.components).filter((path) => {
        const shape = shapeAt(shapes.get(name), path);
        return shape === undefined || kindsOf(shape).length < 2;
      });
    });
    add(renamed, { hits: lostNames(before, after).length, of: 1 });
    add(breaks, { hits: lost.length, of: 1 });
    [known, before] = [after, after];
  }
}

function add(total: Share, { hits, of }: Share): void {
  total.hits += hits;
  total.of += of;
}

function typeName(name: string): string {
  return `Op${name.replaceAll(/[^A-Za-z0-9]/g, "")}`;
}
