import { CommandError } from "../command/command-error.ts";

/** Another process of ours is writing to the checkout (exit code 1). */
export class BusyError extends CommandError {
  constructor(message: string) {
    super(1, message);
  }
}
