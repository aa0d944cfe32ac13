import { describe, expect, it } from "vitest";
import { makeTeaRelease } from "../make-tea-release.ts";
import { makeDriftWorkplace } from "./drift-workplace.ts";

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
});
