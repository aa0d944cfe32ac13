/** A body that was read to its end. */
export interface Body {
  readonly text: string;
  /** What was odd about its bytes, for a notice; undefined when nothing. */
  readonly oddity?: string;
}

/** A body of more bytes than allowed; reading it was given up. */
export class BodyTooLarge extends Error {}

/**
 * Reads the body of a response, at most so many bytes after decompression.
 *
 * @throws BodyTooLarge, and whatever the connection throws
 */
export async function readBody(response: Response, maxBytes: number): Promise<Body> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { text: "" };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      // Not waited for: whoever sends without end may not mind.
      void reader.cancel().catch(() => undefined);
      throw new BodyTooLarge();
    }
    chunks.push(value);
  }
  const [first] = chunks;
  const bytes = first !== undefined && chunks.length === 1 ? first : join(chunks, size);
  return decode(bytes, response.headers.get("content-type") ?? "");
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

const utf8 = new TextDecoder();

function decode(bytes: Uint8Array, contentType: string): Body {
  const [, charset = "utf-8"] = /;\s*charset="?([\w-]+)/i.exec(contentType) ?? [];
  if (!/^utf-?8$/i.test(charset)) return decodeOther(bytes, charset);
  const text = utf8.decode(bytes);
  // A byte that is no UTF-8 becomes this mark, which hardly any text has of its own.
  return text.includes("\ufffd") ? { text, oddity: "bytes that are no UTF-8" } : { text };
}

function decodeOther(bytes: Uint8Array, charset: string): Body {
  const oddity = `the charset ${charset}`;
  try {
    return { text: new TextDecoder(charset).decode(bytes), oddity };
  } catch {
    return { text: utf8.decode(bytes), oddity };
  }
}
