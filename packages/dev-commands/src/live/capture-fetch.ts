/** A fetch that keeps the text of the last response. */
export interface CapturedFetch {
  readonly fetch: (url: string, init: object) => Promise<Response>;
  /** The text of the last response, available after it was read completely. */
  readonly text: () => string;
}

/** Creates a {@link CapturedFetch} around the global fetch. Requests are not kept, because their URLs contain the token. */
export function captureFetch(): CapturedFetch {
  const chunks: Uint8Array[] = [];
  return {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      chunks.length = 0;
      if (response.body === null) return response;
      const tap = new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, controller) => {
          chunks.push(chunk);
          controller.enqueue(chunk);
        },
      });
      return new Response(response.body.pipeThrough(tap), response);
    },
    text: () => new TextDecoder().decode(Buffer.concat(chunks)),
  };
}
