import { findToken } from "@justone-clients/test-kit";
import { afterEach, describe, expect, it, vi } from "vitest";
import { serveJson } from "./serve.ts";
import { testClient, TOKEN } from "./test-client.ts";
import { ConfigurationError } from "../src/index.ts";

const OK = { code: 0, data: { id: "a" } };

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
    expect(requests[0]?.url).toContain("from-the-environment");
  });

  it("rejects a call without a token before it is sent", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    const call = testClient({ baseUrl, token: " " }).getThingV1();
    await expect(call).rejects.toThrow(/has no token\. Pass \{ token \} .* JUSTONEAPI_TOKEN/);
    expect(requests).toEqual([]);
  });

  it("rejects a call without a token if the environment may not be read", async () => {
    const env = new Proxy({}, { get: () => expect.unreachable("NotCapable") });
    vi.stubGlobal("process", { env });
    const call = testClient({ token: undefined }).getThingV1();
    await expect(call).rejects.toThrow(/has no token\. Pass \{ token \} .* JUSTONEAPI_TOKEN/);
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

  it.each([
    ["a token", { token: "t" }, /"token" among its parameters/],
    ["a date", { id: new Date(0) }, /parameter "id" must be a string/],
    ["an object", { id: { deep: 1 } }, /parameter "id" must be a string/],
    ["NaN", { count: Number.NaN }, /parameter "count" must be a string/],
    ["null in an array", { id: ["a", null] }, /parameter "id" must be a string/],
    ["a name with a separator", { "id&token": "x" }, /the name of a parameter may contain only letters/],
    ["an inherited token", Object.create({ token: "x" }) as {}, /"token" among its parameters/],
  ])("rejects parameters that contain %s before the call is sent", async (_, parameters, message) => {
    const { baseUrl, requests } = await serveJson(OK);
    const outcome = await testClient({ baseUrl }).safe.getThingV1(parameters);
    expect(outcome).toMatchObject({ ok: false, error: { kind: "configuration", billed: "no", attempts: 0 } });
    expect(outcome.ok ? "" : outcome.error.message).toMatch(message);
    expect(requests).toEqual([]);
  });
});
