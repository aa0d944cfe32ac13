/** A way in which the publisher responds incorrectly to a request. */
export type Fault =
  /** 404, as for a renamed file. */
  | { readonly kind: "missing" }
  /** Any status, with an HTML page or a JSON envelope as its body. */
  | {
      readonly kind: "status";
      readonly status: number;
      /** Seconds, or any other value that a server may send. */
      readonly retryAfter?: number | string;
      readonly body?: "html" | "json";
    }
  /** Sends nothing until the promise settles, then the correct response. Without a promise it never responds. */
  | { readonly kind: "slow"; readonly until?: Promise<unknown> }
  /** Sends the head at once, then one byte every `everyMs` milliseconds without end. */
  | { readonly kind: "drip"; readonly everyMs?: number }
  /** Sends the head of the whole body, then closes the connection after `bytes` bytes (default: half of them). */
  | { readonly kind: "truncated"; readonly bytes?: number }
  /** Resets the connection before the first byte. */
  | { readonly kind: "reset" }
  /** Sends white space until the client disconnects, with or without a content length of one terabyte. */
  | { readonly kind: "oversized"; readonly contentLength?: boolean }
  /** An HTML page with status 200. */
  | { readonly kind: "wrong-type" }
  /** The correct JSON with a byte in one of its texts that is invalid in UTF-8. */
  | { readonly kind: "wrong-charset" }
  | { readonly kind: "redirect"; readonly status: 301 | 302 | 307 | 308; readonly location: string }
  /** An HTML page with the content type of JSON. */
  | { readonly kind: "not-json" }
  /** An empty body with status 200. */
  | { readonly kind: "empty" }
  /** The correct JSON with its first key twice: first null, then its value. */
  | { readonly kind: "duplicate-keys" }
  /** Any other body instead of the correct one. */
  | { readonly kind: "body"; readonly text: string }
  /** The correct response without validators, so that it cannot be requested conditionally. */
  | { readonly kind: "no-validators" }
  /** 304, whatever validators the client sends. */
  | { readonly kind: "stale-validator" }
  /** The correct JSON and more than 100 MB of white space, compressed to a thousandth even if gzip was not accepted. */
  | { readonly kind: "gzip-bomb" };

/** Which requests get a fault. If several rules match, the first added one applies. */
export interface FaultRule {
  readonly match: (url: URL) => boolean;
  readonly fault: Fault;
  /** How many requests get the fault. Default: all. */
  readonly times?: number;
}

/** The rules of a publisher, with the number of requests left for each. */
export class FaultRules {
  #rules: { readonly rule: FaultRule; left: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, left: rule.times ?? Infinity });
  }

  clear(): void {
    this.#rules = [];
  }

  /** Returns the fault for a request and counts that request for its rule. */
  take(url: URL): Fault | undefined {
    const entry = this.#rules.find(({ rule, left }) => left > 0 && rule.match(url));
    if (entry === undefined) return undefined;
    entry.left -= 1;
    return entry.rule.fault;
  }
}
