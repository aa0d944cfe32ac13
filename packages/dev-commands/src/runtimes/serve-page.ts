import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { text } from "node:stream/consumers";

/** A page on the loopback interface that posts the result of its program to `/result`. */
export interface ServedPage {
  readonly url: string;
  readonly result: Promise<string>;
  readonly close: () => Promise<void>;
}

/** Serves a page, and the scripts of a folder that it imports, on a free port. */
export async function servePage(folder: string, html: string): Promise<ServedPage> {
  const { promise: result, resolve } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    if (request.url === "/result") {
      void text(request).then(resolve);
      response.end();
    } else {
      void serve(folder, html, request, response);
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    result,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function serve(
  folder: string,
  html: string,
  { url = "/" }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (url === "/") {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
    return;
  }
  // A normalized absolute path cannot leave the folder it is joined to.
  const script = url.endsWith(".js") || url.endsWith(".mjs");
  const body = script ? await readFile(join(folder, normalize(url))).catch(() => undefined) : undefined;
  if (body === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(body);
}
