import { describe, expect, it, onTestFinished } from "vitest";
import { startFaultyServer } from "./faulty-server.ts";

describe("the odd server", () => {
  it("knows when its redirect was followed, and lets any page see its answers", async () => {
    const odd = await startFaultyServer();
    onTestFinished(() => odd.close());
    const refused = await fetch(`${odd.url}/redirect/a?token=t`, { redirect: "manual" });
    expect([refused.status, refused.headers.get("location")]).toEqual([302, "/followed/a?token=t"]);
    expect(odd.followed()).toBe(0);
    const followed = await fetch(`${odd.url}/redirect/a`);
    expect(followed.headers.get("access-control-allow-origin")).toBe("*");
    expect(odd.followed()).toBe(1);
  });

  it("sends a head without the rest, or nothing at all, until it is closed", async () => {
    const odd = await startFaultyServer();
    const half = await fetch(`${odd.url}/half/a`);
    const body = half.text().catch(() => "broken off");
    const silent = fetch(`${odd.url}/silent/a`).catch(() => "broken off");
    await odd.close();
    expect([half.status, await body, await silent]).toEqual([200, "broken off", "broken off"]);
  });
});
