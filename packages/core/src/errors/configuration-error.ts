import { JustOneError } from "./just-one-error.ts";

/** The client or a call was set up wrongly; nothing was sent. The offending value is never echoed when it may hold a secret. */
export class ConfigurationError extends JustOneError {
  override readonly name = "ConfigurationError";
  override readonly kind = "configuration";

  constructor(message: string, operation = "client setup", cause?: Error) {
    super(message, { operation, attempts: 0, retryable: false, billed: "no", cause });
  }
}
