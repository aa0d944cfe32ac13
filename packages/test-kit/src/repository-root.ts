import { fileURLToPath } from "node:url";

/** The root of the checkout this package stands in. */
export const REPOSITORY_ROOT: string = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");
