/** The expected outcome for a hostile document: refused, accepted without harm, or either. */
export type ExpectedOutcome = "refused" | "neutralised" | "either";

/** A definition that an attacker could publish. */
export interface HostileDocument {
  /** Unique and readable in a report. */
  readonly name: string;
  /** The part of the definition that contains the attack. */
  readonly location: string;
  /** The kind of attack. */
  readonly family: string;
  readonly text: string;
  readonly expected: ExpectedOutcome;
}

/** Targets for attacks. No attack may reach them. */
export interface Canary {
  /** A URL that must never be requested. */
  readonly url: string;
  /** The absolute path of a file that must never be read. */
  readonly file: string;
}
