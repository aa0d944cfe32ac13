import { type Integers, parseJson } from "./parse-json.ts";

/** The publisher's answer around every `data`, its optional parts made `undefined` where they are null or absent. */
export interface Envelope {
  readonly code: number;
  /** Whether the code came as a text of digits. */
  readonly isCodeText: boolean;
  readonly data: unknown;
  readonly message: string | undefined;
  readonly recordTime: string | undefined;
  readonly requestId: string | undefined;
}

/** An envelope, or the reason why a text is none, as the end of a sentence. */
export type EnvelopeReading = { readonly envelope: Envelope } | { readonly reason: string };

/**
 * Reads an envelope from the text of a body. A `code` of digits in a string is taken as the number it says; of a key that
 * stands there twice, the last one counts.
 */
export function readEnvelope(text: string, integers: Integers): EnvelopeReading {
  if (text.trim() === "") return { reason: "an empty body" };
  let body: unknown;
  try {
    body = parseJson(text, integers);
  } catch {
    return { reason: "a body that is no JSON" };
  }
  if (!isRecord(body)) return { reason: "JSON that is no object" };
  const code = numericCode(body["code"]);
  if (code === undefined) return { reason: 'an object without a numeric "code"' };
  const isCodeText = typeof body["code"] === "string";
  return { envelope: { code, isCodeText, data: body["data"] ?? null, ...texts(body) } };
}

function texts(body: Record<string, unknown>): Pick<Envelope, "message" | "recordTime" | "requestId"> {
  return {
    message: textOf(body["message"]),
    recordTime: textOf(body["recordTime"]),
    requestId: textOf(body["requestId"]),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function numericCode(code: unknown): number | undefined {
  const number = typeof code === "string" && /^-?\d+$/.test(code) ? Number(code) : code;
  return Number.isSafeInteger(number) ? Number(number) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
