import { findToken } from "@justone-clients/test-kit";
import { afterEach, describe, expect, it, vi } from "vitest";
import { serveJson } from "./serve.ts";
import { OPERATION, testClient, TOKEN } from "./test-client.ts";
import { ConfigurationError } from "../src/index.ts";

const NO_TOKEN = `${OPERATION} has no token. Pass { token } to the client or set the environment variable JUSTONEAPI_TOKEN.`;
const OK = { code: 0, data: { id: "a" } };

const TOKEN_AMONG_PARAMETERS = `${OPERATION} was called with "token" among its parameters. Pass { token } to the client instead, which adds it to each request.`;

function notScalar(parameter: string): string {
  return `${OPERATION}: parameter "${parameter}" must be a string, a finite number, a boolean, or an array of these.`;
}

describe("the token", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  it("calls the token function before each request", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    const tokens = ["first-token\n", "second-token"];
    const client = testClient({ baseUrl, token: () => Promise.resolve(tokens.shift() ?? "") });
    await client.getThingV1();
    await client.getThingV1();
    expect(requests.map(({ url }) => url?.split("token=")[1])).toEqual(["first-token", "second-token"]);
  });

  it("reads the token from JUSTONEAPI_TOKEN if the client has none", async () => {
    vi.stubEnv("JUSTONEAPI_TOKEN", "from-the-environment");
    const { baseUrl, requests } = await serveJson(OK);
    await testClient({ baseUrl, token: undefined }).getThingV1();
    expect(requests[0]?.url).toBe("/api/test/get-thing/v1?token=from-the-environment");
  });

  it.each([
    ["JUST_ONE_API_TOKEN if JUSTONEAPI_TOKEN is empty", "", "second"],
    ["JUST_ONE_API_TOKEN if JUSTONEAPI_TOKEN is missing", undefined, "second"],
    ["JUST_ONE_API_TOKEN if JUSTONEAPI_TOKEN has only spaces", " ", "second"],
    ["JUSTONEAPI_TOKEN if both are set", "first", "first"],
  ])("reads the token from %s", async (_, first, expected) => {
    const { baseUrl, requests } = await serveJson(OK);
    vi.stubEnv("JUSTONEAPI_TOKEN", first);
    vi.stubEnv("JUST_ONE_API_TOKEN", "second");
    await testClient({ baseUrl, token: undefined }).getThingV1();
    expect(requests[0]?.url).toBe(`/api/test/get-thing/v1?token=${expected}`);
  });

  it("rejects a call without a token before it is sent", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    const call = testClient({ baseUrl, token: " " }).getThingV1();
    await expect(call).rejects.toThrow(NO_TOKEN);
    expect(requests).toEqual([]);
  });

  it("rejects a call without a token if the environment may not be read", async () => {
    const env = new Proxy({}, { get: () => expect.unreachable("NotCapable") });
    vi.stubGlobal("process", { env });
    const call = testClient({ token: undefined }).getThingV1();
    await expect(call).rejects.toThrow(NO_TOKEN);
  });

  it("keeps the token out of the error if the token function fails", async () => {
    const call = testClient({ token: () => Promise.reject(new TypeError(`cannot read ${TOKEN}`)) }).getThingV1();
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain("(TypeError)");
    expect(findToken(error, TOKEN)).toEqual([]);
  });

  it("does not expose the token on the client object", () => {
    expect(findToken(testClient({}), TOKEN)).toEqual([]);
  });

  it("redacts a token that was rotated since, because a server may still echo it", async () => {
    const tokens = ["first-token-a1", "second-token-b2"];
    const { baseUrl } = await serveJson({ code: 0, data: { echo: ["first-token-a1", "second-token-b2"] } });
    const client = testClient({ baseUrl, token: () => tokens.shift() ?? "" });
    await client.getThingV1();
    expect((await client.getThingV1()).data).toEqual({ echo: ["[token]", "[token]"] });
  });

  it.each([
    ["a token", { token: "t" }, TOKEN_AMONG_PARAMETERS],
    ["a date", { id: new Date(0) }, notScalar("id")],
    ["an object", { id: { deep: 1 } }, notScalar("id")],
    ["NaN", { count: Number.NaN }, notScalar("count")],
    ["null in an array", { id: ["a", null] }, notScalar("id")],
    [
      "a name with a separator",
      { "id&token": "x" },
      `${OPERATION}: the name of a parameter may contain only letters, digits, _, . and -, and brackets at its end.`,
    ],
    [
      "an accessor named token",
      Object.defineProperty({}, "token", { get: () => "x", enumerable: true }),
      TOKEN_AMONG_PARAMETERS,
    ],
    ["a hole in an array", { id: Object.assign(Array(3), ["a", "b"]) }, notScalar("id")],
  ])("rejects parameters that contain %s before the call is sent", async (_, parameters, message) => {
    const { baseUrl, requests } = await serveJson(OK);
    const outcome = await testClient({ baseUrl }).safe.getThingV1(parameters);
    expect(outcome).toMatchObject({ ok: false, error: { kind: "configuration", billed: "no", attempts: 0 } });
    expect(outcome.error?.message).toBe(message);
    expect(requests).toEqual([]);
  });
});
