import type { JsonValue } from "./json-value.ts";

/** The latest successful response of an operation, as the publisher's status pages show it. */
export interface LatestExample {
  /** Time of the publisher's last call of the operation, in any format. */
  readonly checkedAt: string;
  /** False if it was captured from a real response. */
  readonly synthetic: boolean;
  readonly example: JsonValue;
}

/** Everything that the publisher serves at one time. */
export interface Catalogue {
  /** The body of each docs file by its path, e.g. `/openapi.json`. */
  readonly docs: ReadonlyMap<string, LazyBytes>;
  /** The latest example by API path. A path without an example gets an error response. */
  readonly examples: ReadonlyMap<string, LatestExample>;
}

/** What a catalogue contains in addition to the aggregate document. */
export interface CatalogueOptions {
  /** Which operations have their own file, by id, e.g. `GET /api/a/v1`. Default: all. */
  readonly files?: boolean | ((operationId: string) => boolean);
  /**
   * How the operations marked `x-docs-hidden` are published. `unlisted` (default): neither in the aggregate document nor in
   * a file, as the publisher does. `files`: only in their own files. `listed`: like all others.
   */
  readonly hidden?: "unlisted" | "files" | "listed";
  /** Latest examples by API path. Default: none. */
  readonly examples?: ReadonlyMap<string, LatestExample>;
  /** Translates a summary or description into Chinese. Default: puts `中文：` in front. */
  readonly translate?: (text: string) => string;
}

/** Bytes that are made on the first call, because a client often reads only a few of 348 definitions. */
export type LazyBytes = () => Buffer;

/** Makes {@link LazyBytes} from a function that returns the text. It is called at most once. */
export function lazyBytes(makeText: () => string): LazyBytes {
  let bytes: Buffer | undefined;
  return () => (bytes ??= Buffer.from(makeText()));
}

/** A partly published release: the English files and the examples are new, the Chinese files old. */
export function halfUpdated(newCatalogue: Catalogue, oldCatalogue: Catalogue): Catalogue {
  const english = [...newCatalogue.docs].filter(([path]) => !isChinese(path));
  const chinese = [...oldCatalogue.docs].filter(([path]) => isChinese(path));
  return { docs: new Map([...english, ...chinese]), examples: newCatalogue.examples };
}

function isChinese(path: string): boolean {
  return path.endsWith("-zh.json");
}
