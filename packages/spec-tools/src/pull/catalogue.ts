import type { ChineseTexts } from "../definitions/chinese-texts.ts";
import { readFieldTexts } from "../definitions/field-texts.ts";
import { readOperationTexts } from "../definitions/operation-texts.ts";
import { refuse } from "../lib/command-error.ts";
import { sha256 } from "../lib/files/file-system.ts";
import { isJsonObject, type JsonObject, type JsonValue, serializeLossless } from "../lib/json.ts";
import { releaseId, safeText } from "../lib/patterns.ts";

/** One operation of the aggregate document, not yet validated. */
export interface CatalogueOperation {
  /** `METHOD /path`. */
  readonly id: string;
  /** In lower case. */
  readonly method: string;
  readonly path: string;
  readonly operation: JsonObject;
  /** The same operation in the Chinese document. */
  readonly chinese: JsonObject;
  /** A member of its path item that would change it, e.g. common parameters; absent without one. */
  readonly unsupported?: string;
}

/** The published operations, from the aggregate document in both languages. */
export interface Catalogue {
  /** The published name of the release, or a hash of the document if the release has no name. */
  readonly release: string;
  readonly document: JsonObject;
  /** The same document in Chinese. */
  readonly translation: JsonObject;
  /** The server URLs named in the document. No request is sent to them. */
  readonly servers: readonly string[];
  /** By `METHOD /path`. */
  readonly operations: ReadonlyMap<string, CatalogueOperation>;
}

// Keys of a path item that do not change its operations. No request is sent to published servers.
const IGNORED_KEY = /^(summary|description|servers|x-.*)$/;
const METHOD = /^(get|put|post|delete|options|head|patch|trace)$/;

/**
 * Reads the aggregate document and its Chinese translation.
 *
 * @throws CommandError (exit code 3) if their releases or operations differ, because the publisher is then in the middle
 * of an update
 */
export function readCatalogue(english: JsonValue, chinese: JsonValue): Catalogue {
  const [document, translation] = [asDocument(english, "openapi.json"), asDocument(chinese, "openapi-zh.json")];
  const [release, translated] = [releaseOf(document, "openapi.json"), releaseOf(translation, "openapi-zh.json")];
  const advice = "of openapi.json (the publisher may be in the middle of an update; try again later)";
  if (release !== translated)
    throw refuse("openapi-zh.json", `the release ${release ?? "without a name"} ${advice}`, translated ?? "no release");
  const [operations, translations] = [operationsOf(document), operationsOf(translation)];
  const ids = [...operations.keys(), ...translations.keys()];
  const unpaired = ids.find((id) => !operations.has(id) || !translations.has(id));
  if (unpaired !== undefined)
    throw refuse("openapi-zh.json", `the operations ${advice}`, `${unpaired} in only one of them`);
  const pairs = [...operations].map(([id, found]): [string, CatalogueOperation] => {
    return [id, { ...found, id, chinese: translations.get(id)?.operation ?? {} }];
  });
  const name = release ?? sha256(serializeLossless(document)).slice(0, 16);
  return { release: name, document, translation, servers: serverUrls(document), operations: new Map(pairs) };
}

function asDocument(value: JsonValue, file: string): JsonObject {
  if (isJsonObject(value) && isJsonObject(value["paths"])) return value;
  throw refuse(file, "an OpenAPI document with paths");
}

function releaseOf(document: JsonObject, file: string): string | undefined {
  const release = document["x-openapi-release-id"];
  if (release === undefined) return undefined;
  const parsed = releaseId.safeParse(release);
  if (parsed.success) return parsed.data;
  throw refuse(file, "letters, digits, dots and dashes as x-openapi-release-id", serializeLossless(release));
}

type CatalogueEntry = Pick<CatalogueOperation, "method" | "path" | "operation" | "unsupported">;

function operationsOf({ paths = {} }: JsonObject): Map<string, CatalogueEntry> {
  const found = Object.entries(isJsonObject(paths) ? paths : {}).flatMap(([path, item]) => {
    const members = Object.entries(isJsonObject(item) ? item : {});
    const [other] = members.find(([key]) => !METHOD.test(key) && !IGNORED_KEY.test(key)) ?? [];
    const unsupported = other === undefined ? {} : { unsupported: other };
    return members
      .filter(([key]) => METHOD.test(key))
      .map(([method, value]): [string, CatalogueEntry] => {
        const operation = isJsonObject(value) ? value : {};
        return [`${method.toUpperCase()} ${path}`, { method, path, operation, ...unsupported }];
      });
  });
  return new Map(found);
}

const MAX_SERVERS = 20;
const MAX_LENGTH = 200;

/**
 * The server URLs named in a document, sorted, so that a change can be reported. No request is sent to them. An entry
 * that is not a short plain text is left out.
 */
function serverUrls({ servers }: JsonObject): string[] {
  const urls = (Array.isArray(servers) ? servers.filter(isJsonObject) : []).flatMap(({ url }) => {
    const isPlain = typeof url === "string" && url.length <= MAX_LENGTH && safeText.safeParse(url).success;
    return isPlain ? [url] : [];
  });
  return [...new Set(urls)].toSorted().slice(0, MAX_SERVERS);
}

/** The Chinese texts of an operation, its parameters and the fields of its response, from the Chinese document. */
export function readChinese(operation: string, definition: JsonObject, translation: JsonObject): ChineseTexts {
  const { summary, description } = definition;
  const fields = readFieldTexts(definition, translation);
  return {
    operation,
    ...(typeof summary === "string" ? { summary } : {}),
    ...(typeof description === "string" ? { description } : {}),
    ...readOperationTexts(definition),
    parameters: Object.fromEntries([...queryTexts(definition), ...formTexts(definition)]),
    ...(fields === undefined ? {} : { fields }),
  };
}

function queryTexts({ parameters }: JsonObject): [string, string][] {
  return (Array.isArray(parameters) ? parameters : []).flatMap((parameter) => {
    return isJsonObject(parameter) ? describedParameter(parameter["name"], parameter) : [];
  });
}

function formTexts({ requestBody }: JsonObject): [string, string][] {
  const content = isJsonObject(requestBody) ? requestBody["content"] : undefined;
  const media = isJsonObject(content) ? Object.values(content) : [];
  return media.flatMap((one) => {
    const schema = isJsonObject(one) ? one["schema"] : undefined;
    const properties = isJsonObject(schema) ? schema["properties"] : undefined;
    return Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([name, property]) => {
      return isJsonObject(property) ? describedParameter(name, property) : [];
    });
  });
}

function describedParameter(name: JsonValue | undefined, { description }: JsonObject): [string, string][] {
  // Methods do not take the token as a parameter.
  if (typeof name !== "string" || name === "token" || typeof description !== "string") return [];
  return [[name, description]];
}
