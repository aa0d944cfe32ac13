import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** What follows from the bytes of a body alone. */
export interface BodyFacts {
  readonly etag: string;
  /** A moment of the body's own: another body, another moment. Clients compare it and never count with it. */
  readonly lastModified: string;
  readonly gzip: () => Buffer;
}

const YEARS_SECONDS = 300_000_000;
const FIRST_MOMENT_MS = Date.UTC(2016, 0, 1);
const known = new WeakMap<Buffer, BodyFacts>();

/** The validators of a body and its compressed form, found once for each buffer. */
export function bodyFacts(body: Buffer): BodyFacts {
  const facts = known.get(body) ?? findFacts(body);
  known.set(body, facts);
  return facts;
}

function findFacts(body: Buffer): BodyFacts {
  const hash = createHash("sha256").update(body).digest();
  const seconds = hash.readUInt32BE() % YEARS_SECONDS;
  let gzip: Buffer | undefined;
  return {
    etag: `"${hash.toString("hex")}"`,
    lastModified: new Date(FIRST_MOMENT_MS + seconds * 1000).toUTCString(),
    gzip: () => (gzip ??= gzipSync(body)),
  };
}
