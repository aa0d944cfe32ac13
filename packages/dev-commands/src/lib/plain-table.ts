import type { TableConstructorOptions } from "cli-table3";

/** A table whose columns are told apart by space alone, so that a row stays one line. */
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
