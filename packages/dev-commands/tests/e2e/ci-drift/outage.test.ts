import { type Fault, releaseCatalogue, renameSummary } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { describe, expect, it } from "vitest";
import { makeCiDriftCheckout } from "./ci-drift-checkout.ts";

// The requested wait is longer than a pull waits, so no run retries.
const UNAVAILABLE: Fault = { kind: "status", status: 503, retryAfter: 3600 };

describe("pnpm ci:drift during an outage", () => {
  it("warns about the first outage, fails from the second on, and resets after the publisher responds", async () => {
    const { publisher, run, references } = await makeCiDriftCheckout(makeTeaRelease());
    publisher.addFault({ match: () => true, fault: UNAVAILABLE });
    const first = await run();
    expect(first).toMatchObject({ pull: { code: 0 }, push: { code: 0 } });
    expect(first.pull.stdout).toMatch(/^::warning::The publisher cannot be reached\./m);
    expect(first.pull.summary).toContain("The publisher cannot be reached.");
    expect(await references()).toEqual(["refs/drift/unreachable"]);

    const second = await run();
    expect(second).toMatchObject({ pull: { code: 0 }, push: { code: 3 } });
    expect(second.push?.stderr).toContain("as in the previous run");
    expect(second.push?.summary).toContain("as in the previous run");

    publisher.clearFaults();
    expect(await run()).toMatchObject({ pull: { code: 0, stdout: "No drift\n" }, push: { code: 0 } });
    expect(await references()).toEqual([]);
  });

  it("resets the outage after a drift and after a refused definition", async () => {
    const { publisher, run, references, git } = await makeCiDriftCheckout(makeTeaRelease());
    await git("update-ref", "refs/drift/unreachable", "main");
    publisher.serve(releaseCatalogue(renameSummary(makeTeaRelease(), "GET /api/tea/get-leaf/v1", "Leaf Facts")));
    expect(await run()).toMatchObject({ pull: { code: 0 }, push: { code: 0 } });
    expect(await references()).toEqual(["refs/heads/drift/upstream"]);

    await git("update-ref", "refs/drift/unreachable", "main");
    publisher.addFault({ match: () => true, fault: { kind: "not-json" } });
    expect(await run()).toMatchObject({ pull: { code: 3 }, push: { code: 0 } });
    expect(await references()).toEqual(["refs/heads/drift/upstream"]);
  });
});
