import { upperFirst } from "../published/operation-name.ts";

/** The component that types the `data` of an operation. */
export function dataComponent(operationName: string): string {
  return `${upperFirst(operationName)}Data`;
}

/** The component that types the whole answer of an operation. */
export function envelopeComponent(operationName: string): string {
  return `${upperFirst(operationName)}Envelope`;
}
