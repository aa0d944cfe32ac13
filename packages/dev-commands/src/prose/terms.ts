import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import type { Pattern } from "./pattern.ts";

const { platforms } = JSON.parse(readFileSync(join(REPOSITORY_ROOT, "specs/publisher.json"), "utf8")) as {
  readonly platforms: object;
};

const RUNTIME_FOLDERS = ["core", ...Object.keys(platforms)].map((name) => `packages/${name}/`);

/** Words for which the field has another term, or which have one meaning in this repository. */
export const TERMS: readonly Pattern[] = [
  {
    id: "answer",
    phrase: /\b(?:un)?answer(?:s|ed|ing|able)?\b/,
    name: /\banswer/,
    reason: "HTTP has responses",
    suggestion: '"response", "responds", "returns"',
  },
  {
    id: "place",
    phrase:
      /(?<!\b(?:in|take|takes|taking|took|decimal|in the first|in one|in its|in their|market) )(?<!-)\bplaces?\b(?!-)/,
    name: /(?<!\b(?:in|take) )\bplaces?\b/,
    reason: "a JSON document has paths",
    suggestion: '"path" in JSON; "position", "location", "file" elsewhere',
  },
  {
    id: "repeat",
    phrase:
      /\brepetitions?\b|\b(?:is|are|was|were|be|been|being|never|not) repeated\b|\brepeats? (?:a|the|it|that|this|such|only|no|what|calls?|requests?)\b/,
    reason: "HTTP clients retry",
    suggestion: '"retry", "retried"',
  },
  {
    id: "publisher-as-api",
    phrase: /\bpublisher(?:'s)?\b(?!\.json|-simulator)/,
    reason: "the publisher serves the definitions; calls go to the API",
    suggestion: '"the API", "Just One API"',
    only: RUNTIME_FOLDERS,
  },
  {
    id: "house",
    phrase: /\b(?:the|this|of) house\b|\bhouse rules?\b/,
    reason: "a private image for the repository",
    suggestion: '"this repository", "the conventions"',
  },
];
