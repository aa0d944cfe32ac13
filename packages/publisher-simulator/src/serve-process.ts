/**
 * A publisher in a separate process, so that its memory and its work are not measured with the client's.
 * `node serve-process.ts FILE [--files]` serves a release document, with `--files` also one file per operation. It prints
 * `{"url": …}` as one line when it listens, and again after it has reread the file on SIGHUP. It exits when its standard
 * input ends.
 */

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Catalogue } from "./catalogue/catalogue.ts";
import type { JsonObject } from "./catalogue/json-value.ts";
import { releaseCatalogue } from "./catalogue/release-catalogue.ts";
import { startPublisher } from "./start-publisher.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { files: { type: "boolean" } } });
const [file] = positionals;
if (file === undefined) throw new Error("usage: node serve-process.ts FILE [--files]");

const publisher = await startPublisher(await readCatalogue(file));
const announce = (): void => console.log(JSON.stringify({ url: publisher.url }));
process.on("SIGHUP", () => void readCatalogue(file).then(publisher.serve).then(announce));
process.stdin.resume().once("end", () => void publisher.close());
announce();

async function readCatalogue(path: string): Promise<Catalogue> {
  const release = JSON.parse(await readFile(path, "utf8")) as JsonObject;
  return releaseCatalogue(release, { files: values.files ?? false });
}
