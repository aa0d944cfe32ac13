/** A comment, a string, an identifier or a Markdown text of a file. */
export interface Passage {
  /** Offset of the text in its file. */
  readonly start: number;
  /** The text. Comment marks, quotes and code are replaced by spaces or `x`, so that offsets match the file. */
  readonly text: string;
  /** Whether the text is an identifier instead of prose. */
  readonly isName?: boolean;
}
