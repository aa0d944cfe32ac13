import {
  type JsonObject,
  type PublisherSimulator,
  releaseCatalogue,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { onTestFinished } from "vitest";
import { createPlatformAddCommand } from "../../src/platforms/platform-add-command.ts";
import { type CommandResult, runInProcess } from "../run-command.ts";
import { makePlatformsRelease } from "./make-platforms-release.ts";
import { makePlatformCheckout, type PlatformCheckout } from "./platform-checkout.ts";

/** A checkout without platforms, and a publisher of three. */
export interface Adding {
  readonly publisher: PublisherSimulator;
  readonly checkout: PlatformCheckout;
  /** The folders in which a command ran the installation, which does nothing. */
  readonly installed: string[];
  readonly add: (...args: string[]) => Promise<CommandResult>;
  /** The platforms in specs/publisher.json. */
  readonly readPlatforms: () => Promise<JsonObject>;
}

/** Starts the publisher and makes the checkout. Both end with the test. */
export async function startAdding(): Promise<Adding> {
  const publisher = await startPublisher(releaseCatalogue(makePlatformsRelease()));
  onTestFinished(() => publisher.close());
  const checkout = await makePlatformCheckout();
  const installed: string[] = [];
  const command = createPlatformAddCommand(async (root) => installed.push(root));
  return {
    publisher,
    checkout,
    installed,
    add: (...args) => runInProcess(checkout.root, command, ...args, "--docs", publisher.url, "--api", publisher.url),
    readPlatforms: async () => {
      const facts = JSON.parse(await checkout.read("specs/publisher.json")) as { platforms: JsonObject };
      return facts.platforms;
    },
  };
}

/** The lines of a report that do not name a written file. */
export function summary({ stdout }: CommandResult): string[] {
  return stdout.split("\n").filter((line) => line !== "" && !line.startsWith("wrote "));
}

/** The last line of a report. */
export const NEXT = "Next: run pnpm check and commit the files";

/** The entries of the published platforms in specs/publisher.json. */
export const POT: JsonObject = {
  title: "Pot and Kettle (Iron)",
  prefix: ["/api/pot/", "/api/pot-ec/"],
  slug: "pot-and-kettle-iron",
};
export const TEA: JsonObject = { title: "Tea (Green Leaf)", prefix: "/api/tea/", slug: "tea-green-leaf" };
export const SEVEN: JsonObject = { title: "777", prefix: "/api/777/", slug: "777" };
