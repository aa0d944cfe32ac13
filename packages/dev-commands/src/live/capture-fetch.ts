/** A fetch that keeps the text of the last answer that went through it. */
export interface CapturedFetch {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The text of the last answer, once it was read to its end. */
  readonly text: () => string;
}

/** Makes a {@link CapturedFetch} around the global fetch. Nothing of a request is kept: its URL holds the token. */
export function captureFetch(): CapturedFetch {
  const chunks: Uint8Array[] = [];
  return {
    fetch: async (request) => {
      const response = await fetch(request);
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
