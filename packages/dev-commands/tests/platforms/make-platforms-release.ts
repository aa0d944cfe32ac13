import { editRelease, type JsonObject, releaseOperations } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";

// The path segments of invented operations, with their tags. Each segment gets a GET, a POST, and a POST with a form.
const TAGS: readonly (readonly [segment: string, tag: string])[] = [
  ["tea", "Tea (Green Leaf)"],
  ["pot", "Pot and Kettle (Iron)"],
  ["pot-ec", "Pot and Kettle (Iron)"],
  ["777", "777"],
];

/** A release of three platforms: one with one prefix, one with two, and one whose path segment begins with a digit. */
export function makePlatformsRelease(): JsonObject {
  const release = makeTeaRelease();
  const paths = TAGS.flatMap(([segment, tag]) => [...copyOperations(release, segment, tag)]);
  return editRelease(release, (next) => {
    next["paths"] = Object.fromEntries(paths);
    next["tags"] = [...new Set(TAGS.map(([, tag]) => tag))].map((name) => ({ name }));
  });
}

/** Adds the invented operations to a release below another path segment, with another tag. */
export function addOperations(release: JsonObject, segment: string, tag: string): JsonObject {
  return editRelease(release, (next) => {
    next["paths"] = {
      ...(next["paths"] as JsonObject),
      ...Object.fromEntries(copyOperations(makeTeaRelease(), segment, tag)),
    };
  });
}

// Of the same tag, two operations below different segments need different names.
function copyOperations(release: JsonObject, segment: string, tag: string): [string, JsonObject][] {
  return releaseOperations(release).map(({ path, method, operation }) => {
    const summary = `${String(path.split("/")[3])} of ${segment}`;
    const name = path.replace("/api/tea/", "").replace("leaf", `leaf-of-${segment}`);
    return [`/api/${segment}/${name}`, { [method]: { ...operation, tags: [tag], summary } }];
  });
}
