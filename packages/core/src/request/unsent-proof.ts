import type { ThrownError } from "../response/thrown-error.ts";
import type { BuiltRequest } from "./build-request.ts";
import type { Believes } from "./connection-phase.ts";
import { failedUrl, hasOpenRequest } from "./single-send.ts";

// More than any fetch needs to refuse a request. All microtasks run before the first byte of a response is read.
const MICROTASKS = 20;

/** Determines whether a custom `fetch` failed because of the request of the call, and not of another one that it made. */
export interface UnsentProof {
  /** Call it once `fetch` has rejected. */
  readonly believes: () => Promise<Believes>;
  /** Whether no response can have arrived, and no request was begun. Call it once `fetch` has rejected. */
  readonly isUnsent: () => Promise<boolean>;
}

/** Starts to watch a call of a custom `fetch`. */
export function watchFetch({ url, init }: BuiltRequest): UnsentProof {
  let hasPassed = false;
  const passing = passMicrotasks(() => {
    hasPassed = true;
  });
  const isUnsent = async (): Promise<boolean> => {
    const isEarly = !hasPassed;
    // A request that `fetch` began beside the one that failed is dispatched by then.
    await passing;
    return isEarly && !hasOpenRequest(init);
  };
  return {
    isUnsent,
    believes: async () => {
      const isEarly = await isUnsent();
      if (hasOpenRequest(init)) return () => false;
      const target = new URL(url);
      return (error, phase) => {
        const failed = failedUrl(error.original);
        return failed === undefined ? isEarly || isAbout(error, phase, target) : failed === target.href;
      };
    },
  };
}

async function passMicrotasks(onPassed: () => void): Promise<void> {
  for (let passed = 0; passed < MICROTASKS; passed++) await Promise.resolve();
  onPassed();
}

function isAbout(error: ThrownError, phase: Parameters<Believes>[1], target: URL): boolean {
  const { message } = error;
  // node-fetch and Deno name the URL of the request.
  if (phase === undefined) return message.includes(` to ${target.href} `) || message.includes(`(${target.href})`);
  if (phase === "proxy") return true;
  if (phase === "dns") return error.host === target.hostname;
  const [, attempted] = /attempted address(?:es)?: ([^\s,]+(?:, [^\s,]+:\d+)*)/.exec(message) ?? [];
  if (attempted !== undefined) return attempted.split(", ").every((one) => isAddressOf(splitPort(one), target));
  return phase !== "unsent" && isAddressOf(error, target);
}

type Address = Pick<ThrownError, "host" | "port">;

function splitPort(text: string): Address {
  const end = text.lastIndexOf(":");
  return { host: text.slice(0, end), port: Number(text.slice(end + 1)) };
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;
const ADDRESS = /^[\d.]+$|:/;

function isAddressOf({ host, port }: Address, target: URL): boolean {
  const defaultPort = target.protocol === "https:" ? 443 : 80;
  if (host === "" || port !== Number(target.port || defaultPort)) return false;
  const own = target.hostname.replace(/^\[|\]$/g, "");
  if (own === "localhost") return LOOPBACK.test(host);
  // Only the host knows the addresses of another name.
  return host === own || (!ADDRESS.test(own) && ADDRESS.test(host));
}
