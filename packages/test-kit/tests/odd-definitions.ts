import type { makePlatform } from "./make-platform.ts";

type Definitions = Parameters<typeof makePlatform>[0];

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const DATA = { id: "a" };

// Names that JavaScript, a client, Windows or a URL treats in its own way.
const PATHS = words(`
  new delete class close then toJSON toString inspect 1688/v1 con com1 get-thing/v1/ get.thing/v1.2 ~thing/__proto__
`);

/** Operations that a client supports although their names or parameters are unusual. */
export const ODD_DEFINITIONS: Definitions = PATHS.map((path) => {
  return { path: `/api/made/${path}`, method: "get", query: [TOKEN], data: DATA };
});

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
