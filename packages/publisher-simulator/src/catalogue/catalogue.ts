import type { JsonValue } from "./json-value.ts";

/** The latest successful answer of an operation, as the publisher's status pages hold it. */
export interface LatestExample {
  /** When the publisher last called the operation, in whatever form it is written. */
  readonly checkedAt: string;
  /** False for a real capture. */
  readonly synthetic: boolean;
  readonly example: JsonValue;
}

/** All that the publisher serves at one moment. */
export interface Catalogue {
  /** The body of each docs file by its path, e.g. `/openapi.json`. */
  readonly docs: ReadonlyMap<string, LazyBytes>;
  /** The latest example by API path; a path without one is answered as a failure. */
  readonly examples: ReadonlyMap<string, LatestExample>;
}

/** What a catalogue holds beside the aggregate document. */
export interface CatalogueOptions {
  /** Which operations have a file of their own, by id, e.g. `GET /api/a/v1`; all by default. */
  readonly files?: boolean | ((operationId: string) => boolean);
  /** Latest examples by API path; none by default. */
  readonly examples?: ReadonlyMap<string, LatestExample>;
  /** How a summary or a description reads in Chinese; by default with `中文：` in front. */
  readonly translate?: (text: string) => string;
}

/** Tells whether an operation has a file of its own. */
export function hasFile({ files = true }: CatalogueOptions, operationId: string): boolean {
  return typeof files === "boolean" ? files : files(operationId);
}

/** Bytes made when they are first asked for: of 348 definitions a client often wants a few. */
export type LazyBytes = () => Buffer;

/** Makes {@link LazyBytes} of a function that gives the text; it is called once at most. */
export function lazyBytes(makeText: () => string): LazyBytes {
  let bytes: Buffer | undefined;
  return () => (bytes ??= Buffer.from(makeText()));
}

/** A release caught half-way: everything English and the examples are new, everything Chinese is old. */
export function halfUpdated(newCatalogue: Catalogue, oldCatalogue: Catalogue): Catalogue {
  const english = [...newCatalogue.docs].filter(([path]) => !isChinese(path));
  const chinese = [...oldCatalogue.docs].filter(([path]) => isChinese(path));
  return { docs: new Map([...english, ...chinese]), examples: newCatalogue.examples };
}

function isChinese(path: string): boolean {
  return path.endsWith("-zh.json");
}
