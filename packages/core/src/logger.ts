/** Where a client says what it does; each level is optional. Nothing it is given holds a URL or the token. */
export interface Logger {
  readonly debug?: ((message: string, facts: object) => void) | undefined;
  readonly info?: ((message: string, facts: object) => void) | undefined;
  readonly warn?: ((message: string, facts: object) => void) | undefined;
  readonly error?: ((message: string, facts: object) => void) | undefined;
}
