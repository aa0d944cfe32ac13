import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import { resolveUserPath } from "./user-path.ts";

const MANIFEST = "/repo/package.json";

const ROWS: [typed: string, env: NodeJS.ProcessEnv, absolute: string][] = [
  ["a.html", { INIT_CWD: "/repo/packages", npm_package_json: MANIFEST }, "/repo/packages/a.html"],
  ["../a.html", { INIT_CWD: "/home/me", npm_package_json: MANIFEST }, "/home/a.html"],
  ["/tmp/a.html", { INIT_CWD: "/repo/packages", npm_package_json: MANIFEST }, "/tmp/a.html"],
  ["a.html", { npm_package_json: MANIFEST }, "/repo/a.html"],
  ["a.html", { INIT_CWD: "/other/sub", npm_package_json: "/other/package.json" }, "/repo/a.html"],
  ["a.html", { INIT_CWD: "/repo/packages" }, "/repo/a.html"],
  ["a.html", {}, "/repo/a.html"],
];

describe("resolveUserPath", () => {
  it("resolves from the folder of the user if pnpm runs a script of the checkout, otherwise from the checkout", () =>
    expectRows(ROWS, ([typed, env, absolute]) => {
      expect(resolveUserPath("/repo", typed, env)).toEqual({ typed, absolute });
    }));
});
