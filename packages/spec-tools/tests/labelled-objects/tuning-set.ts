import { type LabelledObject, makeLabelledSet } from "./labelled-object.ts";
import { characters, integer, padded, pick, type Random } from "./random.ts";

const HEX = "0123456789abcdef";
const DIGITS = "0123456789";
const BASE_36 = "0123456789abcdefghijklmnopqrstuvwxyz";
const BASE_62 = `${BASE_36}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;

function hex(length: number, random: Random): string {
  return characters(HEX, length, random);
}

function date(random: Random): string {
  return `${integer(2015, 2026, random)}-${padded(1, 12, 2, random)}-${padded(1, 28, 2, random)}`;
}

function hour(random: Random): string {
  return `${padded(0, 23, 2, random)}:00`;
}

function sku(random: Random): string {
  return `${integer(20000, 99_999_999, random)}:${integer(1000, 9_999_999, random)}`;
}

/** The objects with which the rules were tuned. */
export const tuningSet: readonly LabelledObject[] = makeLabelledSet({
  seed: 14,
  maps: [
    ["a number", (random) => String(integer(100_000, 999_999_999, random)), "id"],
    ["a list index", (random) => String(integer(0, 40, random))],
    ["24 hexadecimal digits", (random) => `6${hex(23, random)}`, "id"],
    ["32 hexadecimal digits", (random) => hex(32, random), "id"],
    ["a short hash", (random) => `7${hex(2, random)}e${hex(2, random)}4`, "id"],
    ["a SHA-256", (random) => hex(64, random), "id"],
    ["a UUID", (random) => [8, 4, 4, 4, 12].map((length) => hex(length, random)).join("-"), "id"],
    ["an ASIN", (random) => `B0${characters(BASE_36.toUpperCase(), 8, random)}`, "id"],
    ["a prefix and hex", (random) => `note_${hex(24, random)}`, "id"],
    ["a version and hex", (random) => `v2-0${hex(3, random)}`, "id"],
    ["a prefix and a number", (random) => `${pick(["user", "item"], random)}:${integer(100, 99_999, random)}`, "id"],
    ["a property pair", sku, "id"],
    ["two property pairs", (random) => `${sku(random)};${sku(random)}`, "id"],
    ["a date", date, "id"],
    ["a month", (random) => `${integer(2015, 2026, random)}-${padded(1, 12, 2, random)}`, "id"],
    ["a time", (random) => `${date(random)} ${hour(random)}:00`, "id"],
    ["11 characters of base 62", (random) => characters(BASE_62, 11, random)],
    ["22 characters of base 62", (random) => characters(BASE_62, 22, random), "id"],
    ["a base 36 picture id", (random) => `1040g${characters(BASE_36, 35, random)}`, "id"],
    ["a base 62 picture id", (random) => `O1CN01${characters(BASE_62, 16, random)}`, "id"],
    ["an e-mail address", (random) => `${characters(BASE_36, 6, random)}@example.org`, "id"],
    ["a telephone number", (random) => `+86 138 ${padded(0, 9999, 4, random)} 8000`, "id"],
    ["a URL", (random) => `https://example.org/${characters(BASE_36, 5, random)}`, "id"],
    ["an IP address", (random) => Array.from({ length: 4 }, () => integer(0, 255, random)).join("."), "id"],
    ["a version number", (random) => `v${integer(1, 9, random)}.${integer(0, 40, random)}.${integer(0, 9, random)}`],
    ["a time slot", (random) => `${hour(random)}-${hour(random)}`, "id"],
    ["an age range", (random) => `${integer(10, 40, random)}-${integer(41, 60, random)}`],
    ["a percentage", (random) => `${integer(1, 99, random)}.${integer(0, 9, random)}%`],
    ["a city", (random) => pick(["北京", "上海", "广州", "深圳", "杭州", "成都", "重庆", "西安", "南京"], random)],
    ["a category", (random) => pick(["美妆", "护肤", "穿搭", "美食", "母婴", "家居家装", "旅游", "宠物"], random)],
    ["a nickname", (random) => `小红薯${characters(`${DIGITS}ABCDEF`, 8, random)}`],
    ["a locale", (random) => pick(["zh-CN", "en-US", "fr-FR", "de-AT", "ja-JP", "pt-BR", "zh-TW"], random)],
    ["a country", (random) => pick(["CN", "US", "DE", "FR", "JP", "KR", "BR", "GB"], random)],
    ["a price range", (random) => `${integer(0, 99, random)}~${integer(100, 999, random)}`],
  ],
  mixed: ["a number", "24 hexadecimal digits", "a UUID", "a property pair", "a date", "a base 62 picture id", "a URL"],
  plain: [
    ["versions", "v1 v2 v3 v10"],
    ["codecs", "h264 h265 h266 av1 x264 x265 vp9"],
    ["hash functions", "md5 md5sum sha1 sha256 sha512 crc32"],
    ["encodings", "base64Image utf8 base64 ascii latin1 gb18030"],
    ["addresses", "address1 address2 address_line_2 city zip"],
    ["image sizes", "image_1080p image_720p url_8k url_4k thumb_200"],
    ["video sizes", "720p 1080p 480p"],
    ["percentiles", "p50 p90 p95 p99 p999"],
    ["networks", "ipv4 ipv6 ipv4Address wifi5g"],
    ["standards", "iso8601 iso3166 oauth2Token oauth2ClientId rfc3339"],
    ["days", "d1 d7 d30 last7Days last30Days total24h"],
    ["metrics in camel case", "fansNum7d fansNum30d readMidCoop30 mCpuvNum30d estimateCpuv30d avgAgmv90d kliveCnt30d"],
    ["long metrics", "accumVideoCommonImpMedinNum30d fans30GrowthBeyondRate inviteReply48hNumRatio fansActiveIn28dLv"],
    ["metrics in snake case", "comment_count_l1 share_info_v2 show_tags_v2 pcdn_302_flag rate_3s_5s_10s"],
    ["a digit in the middle", "redirect2NickSearch taxonomy1Tag top2CategoryList picture3sViewRate opaque1"],
    ["a digit at the start", "3sViewRate 5sRate 1stPrice"],
    ["abbreviations", "uid gid sid ts cnt pv uv ctr cvr gmv roi"],
    ["constants", "API_KEY MAX_SIZE GMV ROI CPM CPE HTTP_404 USER_ID"],
    ["notes", "note_id xsec_token liked_count user image_list interact_info corner_tag_info"],
    ["Chinese names next to others", "id name 粉丝数 fansCount"],
    ["products", "iPhone15ProMax B2BPrice html5Url mp4Url720p video_1080p_60fps"],
    ["two letters", "ID PV UV IP"],
  ],
});
