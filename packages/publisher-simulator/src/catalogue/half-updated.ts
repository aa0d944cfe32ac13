import type { Catalogue } from "./catalogue.ts";

/** A release caught half-way: everything English and the examples are new, everything Chinese is old. */
export function halfUpdated(newCatalogue: Catalogue, oldCatalogue: Catalogue): Catalogue {
  const english = [...newCatalogue.docs].filter(([path]) => !isChinese(path));
  const chinese = [...oldCatalogue.docs].filter(([path]) => isChinese(path));
  return { docs: new Map([...english, ...chinese]), examples: newCatalogue.examples };
}

function isChinese(path: string): boolean {
  return path.endsWith("-zh.json");
}
