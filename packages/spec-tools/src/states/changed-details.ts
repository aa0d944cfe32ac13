import type { Spot } from "../rules/rule.ts";
import type { Details } from "./published-details.ts";

/** The places at which two sides say something else, in one line; undefined where there is none. */
export function changedDetails(was: Details, now: Details): Omit<Spot, "text"> | undefined {
  const places = [...new Set([...was.keys(), ...now.keys()])].filter((place) => was.get(place) !== now.get(place));
  if (places.length === 0) return undefined;
  const list = (side: Details): string => {
    return places.flatMap((place) => (side.has(place) ? [`${place}: ${side.get(place) ?? ""}`] : [])).join("\n");
  };
  const [before, after] = [list(was), list(now)];
  const sides = { ...(before === "" ? {} : { before }), ...(after === "" ? {} : { after }) };
  return { where: places.toSorted().join(", "), ...sides };
}
