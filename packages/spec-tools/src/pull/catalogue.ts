import type { ChineseTexts } from "../definitions/chinese-texts.ts";
import { refuse } from "../lib/command-error.ts";
import { sha256 } from "../lib/files/file-system.ts";
import { isJsonObject, type JsonObject, type JsonValue, serializeLossless } from "../lib/json.ts";
import { releaseId, safeText } from "../lib/patterns.ts";

/** One operation of the aggregate document, not yet looked into. */
export interface CatalogueOperation {
  /** `METHOD /path`. */
  readonly id: string;
  /** In lower case. */
  readonly method: string;
  readonly path: string;
  readonly operation: JsonObject;
  /** The same operation of the Chinese document. */
  readonly chinese: JsonObject;
}

/** What the publisher offers: both languages of its aggregate document. */
export interface Catalogue {
  /** What the publisher calls this release; a hash where it gives it no name. */
  readonly release: string;
  readonly document: JsonObject;
  /** The addresses it names as the API's; never followed. */
  readonly servers: readonly string[];
  /** By `METHOD /path`. */
  readonly operations: ReadonlyMap<string, CatalogueOperation>;
}

// All that may stand beside operations without changing what they are. Anything else counts as one, and is refused as
// such where it is of a platform of ours: parameters that go for a whole path, say, would be lost in silence.
const NO_OPERATION = /^(summary|description|x-.*)$/;

/**
 * Reads the aggregate document and its Chinese twin.
 *
 * @throws CommandError (exit code 3) where they are no twins: the publisher is then in the middle of an update
 */
export function readCatalogue(english: JsonValue, chinese: JsonValue): Catalogue {
  const [document, twin] = [asDocument(english, "openapi.json"), asDocument(chinese, "openapi-zh.json")];
  const [release, twinRelease] = [releaseOf(document, "openapi.json"), releaseOf(twin, "openapi-zh.json")];
  const advice = "of openapi.json (the publisher may be in the middle of an update: try again later)";
  if (release !== twinRelease)
    throw refuse("openapi-zh.json", `the release ${release ?? "without a name"} ${advice}`, `${twinRelease}`);
  const [operations, twins] = [operationsOf(document), operationsOf(twin)];
  const odd = [...operations.keys(), ...twins.keys()].find((id) => !operations.has(id) || !twins.has(id));
  if (odd !== undefined) throw refuse("openapi-zh.json", `the operations ${advice}`, `${odd} in one only`);
  const pairs = [...operations].map(([id, found]): [string, CatalogueOperation] => {
    return [id, { ...found, id, chinese: twins.get(id)?.operation ?? {} }];
  });
  const name = release ?? sha256(serializeLossless(document)).slice(0, 16);
  return { release: name, document, servers: serverUrls(document), operations: new Map(pairs) };
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
  throw refuse(file, "letters, digits, points and dashes as x-openapi-release-id", serializeLossless(release));
}

type CatalogueEntry = Pick<CatalogueOperation, "method" | "path" | "operation">;

function operationsOf({ paths = {} }: JsonObject): Map<string, CatalogueEntry> {
  const found = Object.entries(isJsonObject(paths) ? paths : {}).flatMap(([path, item]) => {
    return Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, operation]): [string, CatalogueEntry][] => {
      if (NO_OPERATION.test(method)) return [];
      return [
        [`${method.toUpperCase()} ${path}`, { method, path, operation: isJsonObject(operation) ? operation : {} }],
      ];
    });
  });
  return new Map(found);
}

const MAX_SERVERS = 20;
const MAX_LENGTH = 200;

/**
 * The addresses a document names as the API's, sorted, so that a person is told when they change. They are never followed;
 * what is no plain short text is left out.
 */
function serverUrls({ servers }: JsonObject): string[] {
  const urls = (Array.isArray(servers) ? servers.filter(isJsonObject) : []).flatMap(({ url }) => {
    const isPlain = typeof url === "string" && url.length <= MAX_LENGTH && safeText.safeParse(url).success;
    return isPlain ? [url] : [];
  });
  return [...new Set(urls)].toSorted().slice(0, MAX_SERVERS);
}

/** The texts of an operation of a Chinese definition, those of its parameters included. */
export function readChinese(operation: string, definition: JsonObject): ChineseTexts {
  const { summary, description } = definition;
  return {
    operation,
    ...(typeof summary === "string" ? { summary } : {}),
    ...(typeof description === "string" ? { description } : {}),
    parameters: Object.fromEntries([...queryTexts(definition), ...formTexts(definition)]),
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
  // The token is no parameter of any method.
  if (typeof name !== "string" || name === "token" || typeof description !== "string") return [];
  return [[name, description]];
}
