import type { ClientTools } from "./client-tools.ts";
import type { Paging } from "./paging.ts";

/** One operation of a platform, as its generated table names it. */
export interface Operation {
  /** The HTTP method. */
  readonly method: "GET" | "POST";
  /** The path below the base URL. */
  readonly path: string;
  /** Whether the publisher may remove it, or has removed it already. */
  readonly deprecated?: boolean;
  /** Parameters and token go into a form in the body; without it, into the query. */
  readonly body?: "form";
  /** How it pages; without it, it does not. */
  readonly paging?: Paging;
}

/** A platform's operations by the name of their method: one for each method of its client. */
export type OperationTable<Client> = Readonly<
  Record<Exclude<keyof Client, "safe" | "GET" | "POST" | keyof ClientTools>, Operation>
>;
