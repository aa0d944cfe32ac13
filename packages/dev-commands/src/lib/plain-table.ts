import type { TableConstructorOptions } from "cli-table3";

/** Table options without borders, so that each row is one line. */
export const PLAIN_TABLE: Pick<TableConstructorOptions, "chars" | "style"> = {
  chars: {
    top: "",
    "top-mid": "",
    "top-left": "",
    "top-right": "",
    bottom: "",
    "bottom-mid": "",
    "bottom-left": "",
    "bottom-right": "",
    left: "",
    "left-mid": "",
    mid: "",
    "mid-mid": "",
    right: "",
    "right-mid": "",
    middle: "  ",
  },
  style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
};
