import type { Fault, FaultRule } from "./fault.ts";

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
