/** What must become of a hostile document: refused, or taken without harm. */
export type ExpectedOutcome = "refused" | "neutralised" | "either";

/** A definition someone with bad intentions could publish. */
export interface HostileDocument {
  /** Unique, and readable in a report. */
  readonly name: string;
  /** What is hostile in it. */
  readonly location: string;
  /** What kind of attack it is. */
  readonly family: string;
  readonly text: string;
  readonly expected: ExpectedOutcome;
}

/** What an attack would reach for; nothing may touch it. */
export interface Canary {
  /** An address that nobody may ask. */
  readonly url: string;
  /** The absolute path of a file that nobody may read. */
  readonly file: string;
}
