/** Something the publisher may do instead of answering well. */
export type Fault =
  /** 404, as for a file that has moved. */
  | { readonly kind: "missing" }
  /** Any status, with a page or an envelope as its body. */
  | {
      readonly kind: "status";
      readonly status: number;
      /** Seconds, or any other text a server may send. */
      readonly retryAfter?: number | string;
      readonly body?: "html" | "json";
    }
  /** Nothing is sent until the promise settles, then the usual answer; without a promise, never. */
  | { readonly kind: "slow"; readonly until?: Promise<unknown> }
  /** A head at once, then one byte each so many milliseconds, for ever. */
  | { readonly kind: "drip"; readonly everyMs?: number }
  /** The head promises the whole body; the connection ends after so many bytes, by default half of them. */
  | { readonly kind: "truncated"; readonly bytes?: number }
  /** The connection is reset before any byte. */
  | { readonly kind: "reset" }
  /** White space without end, until the client goes; with or without a length that promises a terabyte. */
  | { readonly kind: "oversized"; readonly contentLength?: boolean }
  /** A page in HTML, with status 200. */
  | { readonly kind: "wrong-type" }
  /** The usual JSON with a byte in one of its texts that UTF-8 never has. */
  | { readonly kind: "wrong-charset" }
  | { readonly kind: "redirect"; readonly status: 301 | 302 | 307 | 308; readonly location: string }
  /** Something else that claims to be JSON. */
  | { readonly kind: "not-json" }
  /** A body without a byte, with status 200. */
  | { readonly kind: "empty" }
  /** The usual JSON, in which the first key stands twice: null first, then its value. */
  | { readonly kind: "duplicate-keys" }
  /** Any other body in place of the usual one. */
  | { readonly kind: "body"; readonly text: string }
  /** The usual answer, which can never be asked for conditionally. */
  | { readonly kind: "no-validators" }
  /** 304, whatever the client has. */
  | { readonly kind: "stale-validator" }
  /** The usual JSON and more than 100 MB of white space, compressed to a thousandth, asked for or not. */
  | { readonly kind: "gzip-bomb" };

/** Which requests meet a fault; of the rules that match, the first added counts. */
export interface FaultRule {
  readonly match: (url: URL) => boolean;
  readonly fault: Fault;
  /** After so many requests all is well again; without it, never. */
  readonly times?: number;
}

/** The faults that are to come. */
export class FaultRules {
  #rules: { readonly rule: FaultRule; left: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, left: rule.times ?? Infinity });
  }

  clear(): void {
    this.#rules = [];
  }

  /** The fault that a request meets, which is then used up by one. */
  take(url: URL): Fault | undefined {
    const entry = this.#rules.find(({ rule, left }) => left > 0 && rule.match(url));
    if (entry === undefined) return undefined;
    entry.left -= 1;
    return entry.rule.fault;
  }
}
