import { expect, it } from "vitest";
import { BusyError } from "./busy-error.ts";
import { whenFree } from "./when-free.ts";

function failing(times: number, error: Error): { work: () => string; tries: () => number } {
  let tries = 0;
  const work = (): string => {
    tries += 1;
    if (tries <= times) throw error;
    return "done";
  };
  return { work, tries: () => tries };
}

it("does the work again once the other has written", async () => {
  const { work, tries } = failing(2, new BusyError("busy"));
  expect(await whenFree(work)).toBe("done");
  expect(tries()).toBe(3);
});

it("gives up where the other goes on writing", async () => {
  const error = new BusyError("busy");
  const { work, tries } = failing(Infinity, error);
  await expect(whenFree(work)).rejects.toBe(error);
  expect(tries()).toBe(6);
});

it("does nothing again for any other reason", async () => {
  const error = new Error("full");
  const { work, tries } = failing(1, error);
  await expect(whenFree(work)).rejects.toBe(error);
  expect(tries()).toBe(1);
});
