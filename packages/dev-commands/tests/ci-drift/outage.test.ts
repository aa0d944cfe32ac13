import { releaseCatalogue, renameSummary } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { describe, expect, it } from "vitest";
import { makeDriftWorkplace } from "./ci-drift-checkout.ts";

describe("pnpm ci:drift without its publisher", () => {
  it(
    "warns once, fails from the second time on, and forgets it as soon as the publisher answers",
    { timeout: 180_000 },
    async () => {
      const { publisher, run, references } = await makeDriftWorkplace(makeTeaRelease());
      publisher.addFault({ match: () => true, fault: { kind: "reset" } });
      const first = await run();
      expect(first.code).toBe(0);
      expect(first.stdout).toMatch(/^::warning::The publisher cannot be reached\./m);
      expect(first.summary).toContain("The publisher cannot be reached.");
      expect(await references()).toEqual(["refs/drift/unreachable"]);

      const second = await run();
      expect(second.code).toBe(3);
      expect(second.stderr).toContain("for the second time in a row");
      expect(second.summary).toContain("for the second time in a row");

      publisher.clearFaults();
      expect(await run()).toMatchObject({ code: 0, stdout: "No drift\n" });
      expect(await references()).toEqual([]);
    },
  );

  it("forgets it too where something drifted, and where an answer is refused", { timeout: 300_000 }, async () => {
    const { publisher, run, references, git } = await makeDriftWorkplace(makeTeaRelease());
    await git("update-ref", "refs/drift/unreachable", "main");
    publisher.serve(releaseCatalogue(renameSummary(makeTeaRelease(), "GET /api/tea/get-leaf/v1", "Leaf Facts")));
    expect((await run()).code).toBe(0);
    expect(await references()).toEqual(["refs/heads/drift/upstream"]);

    await git("update-ref", "refs/drift/unreachable", "main");
    publisher.addFault({ match: () => true, fault: { kind: "not-json" } });
    expect((await run()).code).toBe(3);
    expect(await references()).toEqual(["refs/heads/drift/upstream"]);
  });
});
