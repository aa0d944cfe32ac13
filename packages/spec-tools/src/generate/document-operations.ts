import { dataComponent, envelopeComponent } from "../build/component-names.ts";
import type { DocumentOperation, PlatformDocument } from "../document/document.ts";
import { upperFirst } from "../published/operation-name.ts";

/** An operation of a document with the names its generated code uses. */
export interface NamedOperation extends DocumentOperation {
  /** `GET /path`. */
  readonly id: string;
  readonly path: string;
  readonly parametersType: string;
  readonly dataType: string;
  readonly envelopeType: string;
  /** Whether a call may leave every parameter out. */
  readonly allOptional: boolean;
}

/** The operations of a document in its order. */
export function documentOperations(document: PlatformDocument): NamedOperation[] {
  return Object.entries(document.paths).map(([path, { get }]) => ({
    ...get,
    id: `GET ${path}`,
    path,
    parametersType: `${upperFirst(get.operationId)}Parameters`,
    dataType: dataComponent(get.operationId),
    envelopeType: envelopeComponent(get.operationId),
    allOptional: get.parameters.every(({ required }) => !required),
  }));
}
