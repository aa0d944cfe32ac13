import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../lib/json.ts";
import { countedKey, countedKeys } from "./data-key.ts";
import { ANY_ID, ANY_KEY } from "./placeholder-key.ts";

const IDS: readonly [kind: string, key: string][] = [
  ["a long number", "12345"],
  ["a long hex id", "6412abf9000000001203e4d1"],
  ["a short hex id", "5cc8235500a1"],
  ["a UUID", "123e4567-e89b-12d3-a456-426614174000"],
  ["a ULID", "01ARZ3NDEKTSV4RRFFQ69G5FAV"],
  ["an ASIN", "B0ABCDEFGH"],
  ["a prefix and a long hex id", "note_5cc823550000000010034c96"],
  ["a prefix with a digit and a hex id", "v2-0f3a9c1d"],
  ["a version and a short hex id", "v2-0f3a"],
  ["a prefix and a short number after a colon", "user:482"],
  ["a prefix and a number after a hyphen", "sku-20231"],
  ["two numbers", "1627207:2302"],
  ["two pairs of numbers", "1627207:2302;20509:28314"],
  ["an IP address", "192.168.0.17"],
  ["a hardware address", "00:1a:2b:3c:4d:5e"],
  ["a date", "2024-05-01"],
  ["a time", "2024-05-01T10:00:00Z"],
  ["a telephone number", "+86 138 0013 8000"],
  ["an e-mail address", "a@example.org"],
  ["a URL", "https://example.org/a"],
  ["a short base 62 id", "dQw4w9WgXcQ"],
  ["a base 62 id with a prefix", "BV1xx411c7mD"],
  ["a base 36 picture id", "1040g008310dlq2cqmq005nbm2vg0a5hg8p5l0o8"],
  ["a base 62 picture id", "O1CN01k3Jd7W1qXvB2t9LmP"],
  ["a base64url id", "MS4wLjABAAAA7q3Zk8Yd2vN5tR0xWc1uPbE6"],
  ["a UUID in braces", "{123E4567-E89B-12D3-A456-426614174000}"],
  ["a short hash", "7c6e044"],
  ["a prefix and six hex digits", "img-e24928"],
  ["a prefix, an underscore and five digits", "t_52343"],
  ["a version number", "v8.32.0"],
  ["a percentage", "12.5%"],
  ["a number with a unit", "18-24岁"],
  ["a week", "2024-W05"],
  ["a domain", "img5.example.com"],
  ["an id next to a number", "B0ABCDEFGH:1"],
  ["random upper-case characters", "GE9OVUXA4127LLYAHZF603IA8"],
  ["random characters with one number", "pi_Bw3ycqvMMuGpWsqAUhnaPqwP"],
  ["a very long text", "x".repeat(201)],

  ["the mark of maps itself", ANY_KEY],
];

const NAMES: readonly string[] = [
  "id",
  "name",
  "note_list",
  "粉丝数",
  "1",
  "h264",
  "md5sum",
  "url_8k",
  "3sViewRate",
  "B2BPrice",
  "html5Url",
  "mp4Url720p",
  "ipv4Address",
  "address_line_2",
  "iPhone15ProMax",
  "video_1080p_60fps",
  "rate_3s_5s_10s",
  "fans30GrowthRate7d",
  "top10Fans30dRatio90d",
  "picture3sViewRate5sCount10s",
  "accumVideoCommonImpMedinNum30d",
  "1080p",
  "@type",
  "og:title",
  "content-type",
  "deadbeef",
  "pm2.5",
];

describe("countedKey", () => {
  it("counts an id of any kind as one key", () => expectRows(IDS, ([, key]) => expect(countedKey(key)).toBe(ANY_ID)));

  it("keeps a name, also one with numbers", () => expectRows(NAMES, (key) => expect(countedKey(key)).toBe(key)));
});

const A = { title: "a", likes: 1 };
const B = { title: "b", likes: null };
const OBJECTS: readonly [kind: string, object: Record<string, JsonValue>, counted: string[]][] = [
  ["short ids", { "1": "a", "22": "b" }, [ANY_KEY, ANY_KEY]],
  ["short ids with two kinds of values", { "1": "a", "22": 2 }, ["1", "22"]],
  ["one short id", { "1": "a" }, ["1"]],
  ["long ids", { "11111": A, "22222": B }, [ANY_ID, ANY_ID]],
  ["a name next to ids with similar objects", { "11111": A, "22222": B, alice: A }, [ANY_KEY, ANY_KEY, ANY_KEY]],
  ["an id next to a name with a similar object", { "11111": A, alice: B }, [ANY_KEY, ANY_KEY]],
  ["an id next to a name with another object", { "11111": A, page: { size: 1 } }, [ANY_ID, "page"]],
  ["an id next to a name with a scalar", { "11111": 1, name: 2 }, [ANY_ID, "name"]],
  ["more ids than names, with scalars", { "11111": 1, "22222": 2, alice: 3 }, [ANY_KEY, ANY_KEY, ANY_KEY]],
  ["an id next to a text without a word", { aK9xT2pQ7z: "x", bRqWmZ: "y" }, [ANY_KEY, ANY_KEY]],
  ["a short random key among names", { a: 1, b: 1, c: 1, d: {}, X7kQ2p: "x" }, ["a", "b", "c", "d", ANY_ID]],
  ["a key with a space among names", { a: 1, b: 1, c: 1, d: {}, "Tom S.": 1 }, ["a", "b", "c", "d", ANY_ID]],
  ["a key with a space and few names", { a: 1, "Tom S.": 1 }, ["a", "Tom S."]],
  ["names of cities", { 北京: 1, 上海: 2 }, [ANY_KEY, ANY_KEY]],
  ["names of cities with values of two kinds", { 北京: 1, 上海: "a" }, ["北京", "上海"]],
  ["names of cities with one value that is not null", { 北京: 1, 上海: null }, ["北京", "上海"]],
  ["a Chinese name next to a Latin one", { fans: 1, 粉丝数: 2 }, ["fans", "粉丝数"]],
  ["locales", { "zh-CN": "a", en_US: "b" }, [ANY_KEY, ANY_KEY]],
  ["three countries", { CN: 1, US: 2, DE: 3 }, [ANY_KEY, ANY_KEY, ANY_KEY]],
  ["two upper-case names that are also countries", { ID: 1, SN: 2 }, ["ID", "SN"]],
  ["three currencies", { CNY: 1, USD: 2, EUR: 3 }, [ANY_KEY, ANY_KEY, ANY_KEY]],
  ["three words with long numbers", { bob_1451: 1, jane_4774: 2, li_7856: 3 }, [ANY_KEY, ANY_KEY, ANY_KEY]],
  ["two words with long numbers", { iso8601: 1, iso3166: 2 }, ["iso8601", "iso3166"]],
  ["random texts of one length", { jaZ0Xwmf9DDQ: 1, bJxFmUgiaSn2: 2 }, [ANY_KEY, ANY_KEY]],
  ["names of one length with one pattern", { ctrUv30d: 1, cvrPv30d: 2 }, ["ctrUv30d", "cvrPv30d"]],
  ["maps under names of cities", { 北京: { "1": 1, "2": 2 }, 上海: { "3": 3, "4": 4 } }, [ANY_KEY, ANY_KEY]],
  ["only names", { id: "x", name: "y" }, ["id", "name"]],
  ["no keys", {}, []],
];

describe("countedKeys", () => {
  it("decides on all keys of an object together", () =>
    expectRows(OBJECTS, ([, object, counted]) => expect(countedKeys(Object.entries(object))).toEqual(counted)));
});
