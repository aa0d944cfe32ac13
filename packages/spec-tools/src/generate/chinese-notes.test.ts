import { expect, it } from "vitest";
import { translateNotes } from "./chinese-notes.ts";

const ID = "`GET /api/made/find/v1`";

it.each([
  ["Present in 2 of 3 observed objects.", "已观察到的 3 个对象中有 2 个含此字段。"],
  ["Always null.", "始终为 null。"],
  ["Present in 1 of 1 observed objects, always null.", "已观察到的 1 个对象中有 1 个含此字段，始终为 null。"],
  ["Reported by users, not yet observed here.", "来自用户反馈，本项目尚未观察到。"],
  ["Always null, published, unverified.", "始终为 null，由 Just One API 发布，尚未验证。"],
  ["Declared in the definition, with integers beyond 2^53.", "由接口定义声明，含超过 2^53 的整数。"],
  ["编号。\n\nPublished, unverified.", "编号。\n\n由 Just One API 发布，尚未验证。"],
  [`The data of ${ID}, as observed in 1 response.`, `${ID} 的 data，依据 1 个已观察到的响应。`],
  [`The data of ${ID}, as observed in 1,200 responses.`, `${ID} 的 data，依据 1,200 个已观察到的响应。`],
  [`The data of ${ID}. No response was observed yet.`, `${ID} 的 data。尚未观察到任何响应。`],
  ["The response envelope. `code` 0 means success.", "完整的响应，`code` 为 0 表示成功。"],
  ["Is always null.", "Is always null."],
  ["Always null, if absent.", "Always null, if absent."],
])("translateNotes(%j) is %j", (text, expected) => {
  expect(translateNotes(text)).toBe(expected);
});
