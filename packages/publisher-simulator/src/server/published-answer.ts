import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Answer, htmlAnswer, jsonAnswer } from "./answer.ts";

const NO_EXAMPLE = jsonAnswer(JSON.stringify({ code: 500, message: "No example of this API.", data: null }));
const DETAIL = "/status/api-example/detail";

/** What the publisher answers when all is well: a docs file, a latest example, or a page that says 404. */
export function publishedAnswer({ docs, examples }: Catalogue, { pathname, searchParams }: URL): Answer {
  if (pathname !== DETAIL) {
    const body = docs.get(pathname);
    return body === undefined ? htmlAnswer(404) : jsonAnswer(body());
  }
  const api = searchParams.get("api") ?? "";
  const latest = examples.get(api);
  if (latest === undefined) return NO_EXAMPLE;
  return jsonAnswer(JSON.stringify({ code: 0, message: null, data: { api, ...latest } }));
}
