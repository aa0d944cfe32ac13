import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pullPublished, syncFiles } from "@justone-clients/spec-tools";
import { expect, it, onTestFinished } from "vitest";
import { releaseCatalogue, renameSummary, startPublisher } from "@justone-clients/publisher-simulator";
import { makeRelease } from "@justone-clients/publisher-simulator/fixtures";
import { makePullCheckout, type PullCheckout, QUICK, TEA } from "./pull-checkout.ts";

const POT = { pot: { title: "Pot", prefix: "/api/pot/", slug: "pot" } };
const LEAF = "GET /api/tea/get-leaf/v1";

async function start(): Promise<PullCheckout & { compute: (name: string) => ReturnType<typeof pullPublished> }> {
  const publisher = await startPublisher(releaseCatalogue(makeRelease()));
  onTestFinished(() => publisher.close());
  const checkout = await makePullCheckout({ ...TEA, ...POT });
  await checkout.pull(publisher.url);
  const next = renameSummary(makeRelease(), LEAF, "Leaf Facts");
  publisher.serve(releaseCatalogue(renameSummary(next, "POST /api/pot/ask", "Ask the Kettle")));
  const { url } = publisher;
  const compute = (name: string): ReturnType<typeof pullPublished> => {
    return pullPublished(checkout.root, { docs: url, api: url, http: QUICK, platforms: [name] });
  };
  return { ...checkout, compute };
}

it("writes nothing if another pull wrote in between, and succeeds in the next run", async () => {
  const { root, read, compute } = await start();
  const [tea, pot] = [await compute("tea"), await compute("pot")];
  await syncFiles(root, pot.files);
  const between = await read();
  await expect(syncFiles(root, tea.files)).rejects.toMatchObject({
    name: "CommandError",
    exitCode: 1,
    message: "specs/lock.json: changed while the command ran. Nothing was written. Run the command again.",
  });
  expect(await read()).toEqual(between);
  await syncFiles(root, (await compute("tea")).files);
  const texts = [...(await read()).values()].join("");
  expect(texts).toContain('"summary": "Leaf Facts"');
  expect(texts).toContain('"summary": "Ask the Kettle"');
});

it("writes nothing if a definition was edited during the pull", async () => {
  const { root, read, compute } = await start();
  const { files } = await compute("tea");
  const file = "specs/published/tea/get-leaf-v3.json";
  await writeFile(join(root, file), (await readFile(join(root, file), "utf8")).replace("Leaf Details", "Mine"));
  const edited = await read();
  await expect(syncFiles(root, files)).rejects.toThrow(`${file}: changed while the command ran.`);
  expect(await read()).toEqual(edited);
});

it("writes nothing if responses were observed during the pull", async () => {
  const { root, read, compute } = await start();
  const { files } = await compute("tea");
  const file = "specs/observed/tea/get-leaf-v1.json";
  await writeFile(join(root, file), `${await readFile(join(root, file), "utf8")}\n`);
  const observed = await read();
  await expect(syncFiles(root, files)).rejects.toThrow(`${file}: changed while the command ran.`);
  expect(await read()).toEqual(observed);
});
