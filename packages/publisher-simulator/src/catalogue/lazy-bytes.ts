/** Bytes made when they are first asked for: of 348 definitions a client often wants a few. */
export type LazyBytes = () => Buffer;

/** Makes {@link LazyBytes} of a function that gives the text; it is called once at most. */
export function lazyBytes(makeText: () => string): LazyBytes {
  let bytes: Buffer | undefined;
  return () => (bytes ??= Buffer.from(makeText()));
}
