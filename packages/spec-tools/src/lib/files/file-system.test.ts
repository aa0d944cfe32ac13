import { mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { CommandError } from "../command-error.ts";
import { checkInside } from "./file-system.ts";

/** Creates a temporary folder that contains a checkout and a second folder outside of it. */
async function makeCheckout(): Promise<{ root: string; outside: string }> {
  const base = await realpath(await mkdtemp(join(tmpdir(), "justone-inside-")));
  onTestFinished(() => rm(base, { recursive: true }));
  const [root, outside] = [join(base, "checkout"), join(base, "outside")];
  await mkdir(join(root, "specs"), { recursive: true });
  await mkdir(outside);
  return { root, outside };
}

function refusal(root: string, file: string): unknown {
  try {
    return checkInside(root, file);
  } catch (thrown) {
    return thrown;
  }
}

describe("checkInside", () => {
  it.each(["x.json", "specs/x.json", "specs/new/deep/x.json", "specs/../x.json", "..x/y.json"])(
    "accepts the path %s",
    async (file) => {
      const { root } = await makeCheckout();
      expect(refusal(root, file)).toBeUndefined();
    },
  );

  it.each(["../x.json", "..", ".", "../checkout-b/x.json", "specs/../../x.json", "/etc/justone-x.json"])(
    "refuses the path %s, which leads out of the checkout",
    async (file) => {
      const { root } = await makeCheckout();
      const thrown = refusal(root, file);
      expect(thrown).toBeInstanceOf(CommandError);
      expect(thrown).toMatchObject({ exitCode: 3 });
      expect(String(thrown)).toContain(`${file}: expected a path inside the checkout`);
    },
  );

  it.each(["link/x.json", "link/new/deep/x.json"])(
    "refuses %s below a symbolic link that leads out of the checkout",
    async (file) => {
      const { root, outside } = await makeCheckout();
      await symlink(outside, join(root, "link"));
      const thrown = refusal(root, file);
      expect(thrown).toMatchObject({ exitCode: 3 });
      expect(String(thrown)).toContain(`expected a path inside the checkout, found ${outside}`);
    },
  );

  it("refuses a path below a broken symbolic link", async () => {
    const { root, outside } = await makeCheckout();
    await symlink(join(outside, "gone"), join(root, "link"));
    expect(refusal(root, "link/x.json")).toMatchObject({ exitCode: 3 });
  });

  it("accepts the path of a symbolic link, which is replaced and not followed", async () => {
    const { root, outside } = await makeCheckout();
    await symlink(outside, join(root, "link"));
    expect(refusal(root, "link")).toBeUndefined();
  });

  it("refuses a path that leaves the checkout and returns to it through a symbolic link", async () => {
    const { root, outside } = await makeCheckout();
    await symlink(root, join(outside, "back"));
    expect(refusal(root, "../outside/back/x.json")).toMatchObject({ exitCode: 3 });
  });

  it("accepts a path below a symbolic link that stays inside the checkout", async () => {
    const { root } = await makeCheckout();
    await symlink(join(root, "specs"), join(root, "link"));
    expect(refusal(root, "link/new/x.json")).toBeUndefined();
  });

  it("accepts a path in a checkout that is opened through a symbolic link", async () => {
    const { root } = await makeCheckout();
    await symlink(root, `${root}-b`);
    expect(refusal(`${root}-b`, "specs/x.json")).toBeUndefined();
  });
});
