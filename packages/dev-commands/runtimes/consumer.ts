// A user's program that uses the types. Each version of TypeScript compiles it in a project with the packages.
import { createPgyClient } from "@justone-clients/pgy";
import {
  type AsObserved,
  type CallError,
  type ClientOptions,
  type ClientWithIntegers,
  createRednoteClient,
  type GetNoteDetailV1Data,
  isJustOneError,
  JustOneError,
  RateLimitError,
  type RednoteClient,
} from "@justone-clients/rednote";

// If a declaration cannot be resolved, its type is `any`, and everything below would compile.
type Known<Value> = 0 extends 1 & Value ? never : Value;

const options: ClientOptions = { token: () => Promise.resolve("t"), timeoutMs: 60_000, allowInsecure: true };
const rednote: Known<ReturnType<typeof createRednoteClient>> = createRednoteClient(options);
const pgy: Known<ReturnType<typeof createPgyClient>> = createPgyClient(options);

export async function titleOf(noteId: string): Promise<string | undefined> {
  const outcome = await rednote.safe.getNoteDetailV1({ noteId }, { signal: new AbortController().signal });
  if (!outcome.ok) throw outcome.error;
  const data: Known<GetNoteDetailV1Data> | null = outcome.data;
  const observed: Known<AsObserved<GetNoteDetailV1Data>> | null = data as AsObserved<GetNoteDetailV1Data> | null;
  const first: string | undefined = data?.[0]?.note_list?.[0]?.title;
  return first ?? observed?.[0]?.note_list[0]?.title;
}

export async function codeOf(noteId: string): Promise<number | undefined> {
  const { data, error } = await rednote.GET("/api/xiaohongshu/get-note-detail/v1", { params: { query: { noteId } } });
  const envelope: Known<NonNullable<typeof data>> | undefined = data ?? error;
  return envelope === undefined ? undefined : Number(envelope.code);
}

export function adviceFor(thrown: unknown): string {
  if (thrown instanceof RateLimitError) return thrown.message;
  if (thrown instanceof JustOneError && thrown.retryable) return thrown.operation;
  if (!isJustOneError(thrown)) return "unknown";
  const error: Known<CallError> = thrown;
  return error.kind === "protocol" ? error.snippet : error.billed;
}

export async function idOf(noteId: string): Promise<bigint | number | undefined> {
  const exact: Known<ClientWithIntegers<RednoteClient, "bigint">> = createRednoteClient({ integers: "bigint" });
  const { data } = await exact.getNoteCommentV2({ noteId: BigInt(noteId) });
  const count: Known<bigint | number> | undefined = data?.comments?.[0]?.like_count;
  return count;
}

export const methods: readonly string[] = Object.keys(pgy.safe);
