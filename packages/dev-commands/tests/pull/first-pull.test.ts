import {
  type Catalogue,
  type JsonObject,
  releaseCatalogue,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { buildSpecs, documentOperations, pullPublished, type PullResult, syncFiles } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { QUICK } from "./pull-checkout.ts";

const RELEASE = join(REPOSITORY_ROOT, "../shared/upstream/full/066-20260821.json");
const isAbsent = !existsSync(RELEASE);
if (isAbsent) process.stderr.write("Skipped the first pull of a real release: ../shared/upstream does not exist\n");

async function makeCommittedCheckout(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-first-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(REPOSITORY_ROOT, "specs"), join(root, "specs"), { recursive: true });
  return root;
}

async function deprecatedOperations(root: string): Promise<string[]> {
  const { documents } = await buildSpecs(root);
  return [...documents.values()].flatMap((document) => {
    return documentOperations(document).flatMap(({ id, deprecated }) => (deprecated === true ? [id] : []));
  });
}

async function readCatalogue(options: { readonly hidden?: "files" }): Promise<Catalogue> {
  return releaseCatalogue(JSON.parse(await readFile(RELEASE, "utf8")) as JsonObject, options);
}

describe.skipIf(isAbsent)("the first pull of the committed definitions", () => {
  it.each([
    ["neither lists nor serves the hidden operations", {}],
    ["serves the files of the hidden operations", { hidden: "files" as const }],
  ])("removes, refuses and deprecates nothing if the publisher %s", async (_, options) => {
    const root = await makeCommittedCheckout();
    const before = await deprecatedOperations(root);
    const publisher = await startPublisher(await readCatalogue(options));
    onTestFinished(() => publisher.close());
    const pull = async (): Promise<PullResult & { readonly written: readonly string[] }> => {
      const pulled = await pullPublished(root, { docs: publisher.url, api: publisher.url, http: QUICK });
      const { written } = await syncFiles(root, pulled.files);
      return { ...pulled, written };
    };
    const { platforms, removals, warnings } = await pull();
    expect({ removals, warnings }).toEqual({ removals: [], warnings: [] });
    for (const platform of platforms) {
      expect(platform).toMatchObject({ added: [], vanished: [], hidden: [], listed: [], setAside: [], replaced: [] });
    }
    expect(await deprecatedOperations(root)).toEqual(before);
    expect(await pull()).toMatchObject({ written: [] });
  });
});
