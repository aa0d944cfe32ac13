import { expect, it } from "vitest";
import { chineseTerms, chineseTitle } from "./chinese-terms.ts";

it.each([
  ["小红书（RedNote）笔记", "小红书笔记"],
  ["Xiaohongshu (RedNote) 笔记", "小红书笔记"],
  ["RedNote (Xiaohongshu) 笔记", "小红书笔记"],
  ["小红书/RedNote 笔记", "小红书笔记"],
  ["返回 Xiaohongshu 笔记", "返回小红书笔记"],
  ["Xiaohongshu Creator Marketplace (Pugongying) 博主", "蒲公英博主"],
  ["蒲公英（Pugongying）博主", "蒲公英博主"],
  ["Pugongying 博主，PGY 以外", "蒲公英博主，蒲公英以外"],
  ["除 token 外无需令牌", "除 Token 外无需 Token"],
  ["用户 `token`，tokenize 和 access-token", "用户 `token`，tokenize 和 access-token"],
  ["见 https://example.com/rednote/token。", "见 https://example.com/rednote/token。"],
  ["排序。\n\nAvailable Values:\n- `HOT`：最热", "排序。\n\n取值：\n- `HOT`：最热"],
  ["Order.\n\nAvailable Values:\n- `HOT`: Hot", "Order.\n\n取值：\n- `HOT`: Hot"],
  ["A RedNote note of the token's account.", "A RedNote note of the token's account."],
])("chineseTerms(%j) is %j", (text, expected) => {
  expect(chineseTerms(text)).toBe(expected);
});

it.each([
  ["RedNote (Xiaohongshu)", "小红书"],
  ["Pugongying (Xiaohongshu creator marketplace)", "蒲公英"],
  ["Xiaohongshu Creator Marketplace (Pugongying)", "蒲公英"],
  ["Douyin (TikTok China)", "Douyin (TikTok China)"],
])("chineseTitle(%j) is %j", (title, expected) => {
  expect(chineseTitle(title)).toBe(expected);
});
