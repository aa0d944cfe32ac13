import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { createGzip } from "node:zlib";

/** How much white space a bomb holds, in bytes. */
export const BOMB_BYTES: number = 128 * 1024 * 1024;

/** A body with white space after it, compressed piece by piece, so that it never stands in memory unpacked. */
export async function gzipBomb(body: Buffer): Promise<Buffer> {
  const spaces = Buffer.alloc(1024 * 1024, " ");
  const gzip = createGzip();
  const packed = buffer(gzip);
  gzip.write(body);
  for (let made = 0; made < BOMB_BYTES; made += spaces.length) {
    if (!gzip.write(spaces)) await once(gzip, "drain");
  }
  gzip.end();
  return packed;
}
