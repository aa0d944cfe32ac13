import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Answer, htmlAnswer, jsonAnswer } from "./answer.ts";

const DETAIL = "/status/api-example/detail";

/** What the publisher answers when all is well: a docs file, a latest example, or a page that says 404. */
export function publishedAnswer({ docs, examples }: Catalogue, { pathname, searchParams }: URL): Answer {
  if (pathname !== DETAIL) {
    const body = docs.get(pathname);
    return body === undefined ? htmlAnswer(404) : jsonAnswer(body());
  }
  const api = searchParams.get("api") ?? "";
  const latest = examples.get(api);
  const envelope =
    latest === undefined
      ? { code: 500, message: "No example of this API.", data: null }
      : { code: 0, message: null, data: { api, ...latest } };
  return jsonAnswer(JSON.stringify(envelope));
}
