import { type Mutation, mutationKey } from "./find-mutations.ts";

/** Chooses mutations of every package and operator in turn. The same seed and mutations give the same choice. */
export function chooseMutations(mutations: readonly Mutation[], count: number, seed: number): Mutation[] {
  const groups = [
    ...Map.groupBy(shuffle(mutations, seed), ({ file, operator }) => `${file.split("/")[1]} ${operator}`).values(),
  ];
  const chosen: Mutation[] = [];
  for (let round = 0; chosen.length < Math.min(count, mutations.length); round += 1)
    chosen.push(...groups.flatMap((group) => group.slice(round, round + 1)));
  return chosen.slice(0, count);
}

/** Finds a mutation among those of another revision; undefined if its file or its lines changed. */
export function locateMutation(mutation: Mutation, others: readonly Mutation[]): Mutation | undefined {
  const key = mutationKey(mutation);
  return others.find((other) => other.occurrence === mutation.occurrence && mutationKey(other) === key);
}

// Fisher-Yates with the generator mulberry32, because Math.random takes no seed.
function shuffle<T>(values: readonly T[], seed: number): T[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const rest = [...values];
  return values.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
}
