export { expectRows } from "./expect-rows.ts";
