/** One operation of a platform, as its generated table names it. */
export interface Operation {
  /** The HTTP method. */
  readonly method: "GET";
  /** The path below the base URL. */
  readonly path: string;
}

/** A platform's operations by the name of their method: one for each method of its client. */
export type OperationTable<Client> = Readonly<Record<Exclude<keyof Client, "safe" | "GET">, Operation>>;
