import { describe, expect, it, onTestFinished } from "vitest";
import { startFaultyServer } from "./faulty-server.ts";

describe("the faulty server", () => {
  it("the faulty server counts how often its redirect was followed, and allows requests of any origin", async () => {
    const faulty = await startFaultyServer();
    onTestFinished(() => faulty.close());
    const refused = await fetch(`${faulty.url}/redirect/a?token=t`, { redirect: "manual" });
    expect([refused.status, refused.headers.get("location")]).toEqual([302, "/followed/a?token=t"]);
    expect(faulty.followed()).toBe(0);
    expect((await fetch(`${faulty.url}/redirect/a`, { method: "OPTIONS" })).status).toBe(204);
    expect(faulty.followed()).toBe(0);
    const followed = await fetch(`${faulty.url}/redirect/a`);
    expect(followed.headers.get("access-control-allow-origin")).toBe("*");
    expect(faulty.followed()).toBe(1);
  });

  it("the faulty server sends half a body, or no response, until it is closed", async () => {
    const faulty = await startFaultyServer();
    const half = await fetch(`${faulty.url}/half/a`);
    const body = half.text().catch(() => "interrupted");
    const silent = fetch(`${faulty.url}/silent/a`).catch(() => "interrupted");
    await faulty.close();
    expect([half.status, await body, await silent]).toEqual([200, "interrupted", "interrupted"]);
  });
});
