/**
 * A server in a separate process, so that it does not use the clients' time: `node serve-body-process.ts` prints its URL
 * and responds to `/BYTES/…` with an envelope of that many bytes, until its standard input ends.
 */

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { makeBody } from "./body-server.ts";

const bodies = new Map<string, Buffer>();
const server = createServer({ keepAliveTimeout: 60_000 }, ({ url = "" }, response) => {
  const bytes = url.split("/", 2)[1] ?? "";
  const body = bodies.get(bytes) ?? Buffer.from(makeBody(Number(bytes)));
  bodies.set(bytes, body);
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
console.log(`http://127.0.0.1:${port}`);
process.stdin.resume().on("end", () => process.exit());
