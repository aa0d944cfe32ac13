/** A piece of prose: its text, as long as in the file, with marks that do not belong to it replaced by spaces. */
export interface Passage {
  /** Offset of the text in its file. */
  readonly start: number;
  readonly text: string;
  /** An identifier instead of prose. */
  readonly isName?: boolean;
}
