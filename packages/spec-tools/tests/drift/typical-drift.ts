import type { Drift, DriftChange } from "../../src/drift/model/drift.ts";
import { change, changed, drift } from "./make-drift.ts";

const FIFTY: readonly string[] = Array.from(
  { length: 50 },
  (_, index) => `get-list-${"abcdefghij"[index % 10]}-no${index}`,
);

const REMOVED: DriftChange = change({
  text: "xsecToken was removed",
  where: "xsecToken",
  before: "xsecToken: string, optional. The token that the link of a note carries.",
  replacement: "GET /api/xiaohongshu/get-note-detail/v2",
});
const TYPE_CHANGED: DriftChange = change({
  kind: "data-type-changed",
  text: 'the field "interactInfo" has a different type',
  where: "data.items[].interactInfo",
  operations: [
    changed("search-note", {
      where: "data.items[].interactInfo",
      before: '{\n  "likedCount": string\n  "collectedCount": string | null\n  "shareCount": string\n}',
      after: '{\n  "likedCount": number\n  "collectedCount": number\n  "shareCount": string\n}',
    }),
  ],
});
const DEPRECATED: DriftChange = change({
  kind: "operation-deprecated",
  bump: "minor",
  text: "deprecated",
  where: "",
  operations: FIFTY.map((slug) => changed(slug, { where: "" })),
});
const ADDED: DriftChange = change({
  kind: "operation-added",
  bump: "minor",
  text: "new",
  where: "",
  operations: [changed("get-topic-feed", { where: "", after: "Topic Feed (V1): the notes of a topic, newest first." })],
});
const REWORDED: DriftChange = change({
  kind: "text-changed",
  bump: "patch",
  text: "the documentation was reworded",
  where: "description",
  operations: [
    changed("get-user-info", {
      where: "description",
      before: "Get a RedNote user's profile, including nickname, avatar, and follower counts. 获取用户信息。",
      after:
        "Get a RedNote user's public profile, including nickname, avatar, bio, and follower counts. 获取用户公开信息。",
    }),
  ],
});

/** A typical drift: a few changes of two platforms. */
export const FEW: Drift = drift(
  [
    {
      name: "pgy",
      bump: "major",
      rules: "minor",
      compiler: {
        breaks: true,
        errors: [
          {
            operation: "GET /api/xiaohongshu-pgy/get-kol-note-rate/v1",
            where: "data.noteNumber",
            message: "Type 'number | null' is not assignable to type 'number'.",
          },
        ],
      },
      changes: [
        change({
          kind: "data-widened",
          bump: "minor",
          text: 'the field "noteNumber" may be null',
          where: "data.noteNumber",
          operation: "GET /api/xiaohongshu-pgy/get-kol-note-rate/v1",
          method: "getKolNoteRateV1",
          before: "number",
          after: "number | null",
        }),
      ],
    },
    { name: "rednote", bump: "major", rules: "major", changes: [ADDED, REMOVED, REWORDED, TYPE_CHANGED, DEPRECATED] },
  ],
  ["12 operations vanished; a pull needs --accept-removals"],
);

/** Two platforms without a change. */
export const NONE: Drift = drift([
  { name: "pgy", bump: "none", rules: "none", changes: [] },
  { name: "rednote", bump: "none", rules: "none", changes: [] },
]);

/** Sixty changes of two platforms. */
export const SIXTY: Drift = drift(
  ["pgy", "rednote"].map((name) => {
    const changes = Array.from({ length: 6 }, () => [REMOVED, ADDED, REWORDED, TYPE_CHANGED, DEPRECATED]).flat();
    return { name, bump: "major", rules: "major", changes };
  }),
);
