import { type LabelledObject, makeLabelledSet } from "./labelled-object.ts";
import { characters, integer, padded, pick, type Random } from "./random.ts";

const UPPER_HEX = "0123456789ABCDEF";
const LOWER_HEX = "0123456789abcdef";
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function digits(length: number, random: Random): string {
  return `${integer(1, 9, random)}${characters("0123456789", length - 1, random)}`;
}

function year(random: Random): number {
  return integer(2019, 2026, random);
}

function domain(random: Random): string {
  return `${pick(["shop", "news", "cdn", "img"], random)}${integer(1, 99, random)}.example.${pick(["com", "cn"], random)}`;
}

/** Objects of other kinds than the tuning set has, which show whether the rules also hold for keys not tuned for. */
export const heldOutSet: readonly LabelledObject[] = makeLabelledSet({
  seed: 2026,
  maps: [
    ["a snowflake id", (random) => digits(19, random), "id"],
    ["16 upper-case hexadecimal digits", (random) => characters(UPPER_HEX, 16, random), "id"],
    [
      "a UUID in braces",
      (random) => `{${[8, 4, 4, 4, 12].map((n) => characters(UPPER_HEX, n, random)).join("-")}}`,
      "id",
    ],
    ["a barcode", (random) => `69${digits(11, random)}`, "id"],
    ["an ISBN", (random) => `978-7-${digits(3, random)}-${digits(5, random)}-${integer(0, 9, random)}`, "id"],
    ["an order number", (random) => `ORD${year(random)}${digits(10, random)}`, "id"],
    ["a user id with a prefix", (random) => `uid_${characters(LOWER_HEX, 20, random)}`, "id"],
    ["an article number", (random) => `sku-${digits(5, random)}`, "id"],
    ["two ids", (random) => `${digits(8, random)}_${digits(6, random)}`, "id"],
    ["two ids of different kinds", (random) => `${digits(8, random)}|${characters(LOWER_HEX, 24, random)}`, "id"],
    ["a week", (random) => `${year(random)}-W${padded(1, 52, 2, random)}`, "id"],
    ["a quarter", (random) => `${year(random)}Q${integer(1, 4, random)}`],
    ["a compact date", (random) => `${year(random)}${padded(1, 12, 2, random)}${padded(1, 28, 2, random)}`, "id"],
    ["a Chinese date", (random) => `${year(random)}年${integer(1, 12, random)}月`],
    ["an hour", (random) => `${padded(0, 23, 2, random)}:30`, "id"],
    ["a nanoid", (random) => characters(`${URL_SAFE}_-`, 21, random), "id"],
    ["a ULID", (random) => `01${characters(CROCKFORD, 24, random)}`, "id"],
    ["a video id", (random) => `BV1${characters(URL_SAFE, 9, random)}`],
    ["a token", (random) => `MS4wLjABAAAA${characters(URL_SAFE, 32, random)}`, "id"],
    ["a payment id", (random) => `pi_${characters(URL_SAFE, 24, random)}`, "id"],
    ["a picture file", (random) => `${characters(LOWER_HEX, 32, random)}.jpg`, "id"],
    ["a hash with its function", (random) => `sha256:${characters(LOWER_HEX, 64, random)}`, "id"],
    ["a domain", domain],
    ["a path", (random) => `/api/${pick(["note", "user", "item"], random)}/${integer(1, 99, random)}`],
    ["an account", (random) => `@user${integer(1, 999, random)}@example.org`, "id"],
    [
      "a hardware address",
      (random) => Array.from({ length: 6 }, () => characters(LOWER_HEX, 2, random)).join(":"),
      "id",
    ],
    ["a resolution", (random) => `${integer(320, 1080, random)}x${integer(480, 2160, random)}`, "id"],
    ["an aspect ratio", (random) => `${integer(1, 21, random)}:${integer(1, 16, random)}`],
    ["a color", (random) => `#${characters(LOWER_HEX, 6, random)}`],
    [
      "a position",
      (random) => `${integer(10, 50, random)}.${digits(4, random)},${digits(3, random)}.${digits(4, random)}`,
      "id",
    ],
    ["a share", (random) => `${digits(6, random)}.${pick(["SH", "SZ"], random)}`, "id"],
    [
      "a time zone",
      (random) =>
        pick(
          ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Seoul", "Africa/Cairo"],
          random,
        ),
    ],
    [
      "a media type",
      (random) => pick(["image/png", "image/webp", "video/mp4", "text/html", "audio/aac", "image/gif"], random),
    ],
    ["an emoji", (random) => pick(["[微笑R]", "[偷笑R]", "[害羞R]", "[哭惹R]", "[派对R]", "[赞R]"], random)],
    ["a hashtag", (random) => `#${pick(["旅行", "探店", "减脂", "露营", "测评", "好物"], random)}`],
    ["a Japanese tag", (random) => pick(["コスメ", "カフェ", "ファッション", "東京", "大阪", "スキンケア"], random)],
    ["a Russian city", (random) => pick(["Москва", "Казань", "Самара", "Пермь", "Омск", "Сочи"], random)],
    [
      "a category with a symbol",
      (random) =>
        pick(
          ["Home & Garden", "Toys & Games", "Pet Supplies", "Baby Products", "Health & Beauty", "Video Games"],
          random,
        ),
    ],
    ["a person", (random) => pick(["Tom S.", "Ana María", "O'Neil, Pat", "Li Wei", "Zoë K.", "Jean-Luc P."], random)],
    ["a Chinese age range", (random) => `${integer(10, 30, random)}-${integer(31, 60, random)}岁`],
    ["a limit", (random) => `${pick([">", "<", "≥"], random)}${integer(10, 60, random)}`],
    ["a range of fans", (random) => `${integer(1, 10, random)}万-${integer(11, 99, random)}万`],
    [
      "a Chinese province",
      (random) => pick(["广东省", "浙江省", "江苏省", "四川省", "内蒙古自治区", "香港特别行政区", "上海市"], random),
    ],
    [
      "a language with a script",
      (random) => pick(["zh-Hans-CN", "zh-Hant-TW", "sr-Latn-RS", "uz-Cyrl-UZ", "en-GB", "es-419"], random),
    ],
    ["a flight", (random) => `${pick(["CA", "MU", "CZ"], random)}${digits(4, random)}`],
    ["a parcel", (random) => `SF${digits(13, random)}`, "id"],
  ],
  mixed: ["a snowflake id", "an order number", "a token", "a picture file", "a week", "two ids", "an account"],
  plain: [
    ["cloud services", "s3Key ec2Id k8sNode s3Bucket route53Zone"],
    ["lines", "line1 line2 line3 street2"],
    ["quarters", "q1 q2 q3 q4 week1 week12"],
    ["ranks", "top1 top3 top10 rank1Name level1Category level2Category"],
    ["thumbnails", "size_100x100 thumb_60x60 w640 h480 img2x cover_3x4"],
    ["file formats", "mp3 mp4 webp m3u8 html5 mpeg4Url m4a flv"],
    ["coordinates", "x1 y1 x2 y2 lat lng gps84Lng gcj02Lat bd09Lng"],
    ["numeronyms", "i18nKey l10n a11y p2pEnabled i18n"],
    ["headings", "h1 h2 h3 h6 tab1Name"],
    ["air", "co2 pm25 pm2_5 pm10 so2 no2 o3"],
    ["trade", "b2b c2c o2o b2cPrice d2c"],
    ["short names", "f0 f1 f2 f12 f14 c1 T0 T1 a b"],
    ["factors", "2fa 3dModel 2faEnabled 4kUrl"],
    ["changes", "total_24h change_7d_pct vol_1h avg_3m change1y"],
    ["age groups as fields", "age_18_24 age_25_34 male_18_24 age1824 ageUnder18"],
    ["error codes", "error404 code2session http2 tls13 status_500_count"],
    ["private names", "_id __typename _source _v2 $schema"],
    ["linked data", "@type @id @context @value"],
    ["XML names", "og:title og:image xlink:href xml:lang"],
    ["HTTP headers", "content-type user-agent x-request-id etag x-b3-traceid"],
    ["dotted names", "user.name user.id event.type"],
    ["upper-case words", "ID NAME TYPE STATUS CREATED_AT TOTAL"],
    ["upper-case abbreviations", "DAU MAU PV UV CTR ARPU SKU SPU URL"],
    ["Pascal case", "UserId NickName Md5Hash TotalCount IsVip Sha1"],
    [
      "long words",
      "internationalization commercialTransformationRate accumulatedImpressionMedian notificationPreferences",
    ],
    ["long names with digits", "cooperationNoteMedianRead30Days businessNotePrice2024Q1 picReadBeyondRate90dLv2"],
    ["consonants", "xsec_token rtsp_url kbps mqttHost nxtCrsr sndRcvTs bgmMd5 ptsDts"],
    ["Chinese report", "昵称 fans 获赞数 noteCount"],
    ["pinyin", "xingming nianling dizhi shouji1 zhanghao2"],
    ["versions of fields", "price_v2 priceV3 infoV12 schema_version_3 api2"],
    ["devices", "ios17 android14 ps5 xbox360 iphone15 win11"],
    ["colors", "rgb24 yuv420p argb8888 rgb565 hsl"],
    ["parameters of networks", "ip4 port8080 dns1 gateway2 utf8mb4"],
  ],
});
