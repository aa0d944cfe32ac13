import type { PlatformDocument } from "@justone-clients/spec-tools";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

/** Returns the errors of a value by the schema of a component. */
export type SchemaErrorFinder = (component: string, value: unknown) => readonly ErrorObject[];

/** Returns the errors of a value by the schema of a component, as text. The list is empty for a valid value. */
export type SchemaValidator = (component: string, value: unknown) => string[];

/** Creates a validator for the schemas of a document. */
export function createSchemaValidator(document: PlatformDocument): SchemaValidator {
  const findErrors = createSchemaErrorFinder(document);
  return (component, value) =>
    findErrors(component, value).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

// Compiling the schemas of a document takes longer than all validations, so its validator is kept.
const FINDERS = new WeakMap<PlatformDocument, SchemaErrorFinder>();

/** Returns the validator of a document that returns ajv's error objects. */
export function createSchemaErrorFinder(document: PlatformDocument): SchemaErrorFinder {
  const known = FINDERS.get(document);
  if (known !== undefined) return known;
  // Without ownProperties, a declared field `constructor` that a value does not have is read from Object.prototype.
  const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true });
  ajv.addSchema({ $id: "document", components: document.components });
  const findErrors: SchemaErrorFinder = (component, value) => {
    const validate = ajv.getSchema(`document#/components/schemas/${component}`);
    if (validate === undefined) throw new Error(`The document has no schema named ${component}.`);
    return validate(value) === true ? [] : (validate.errors ?? []);
  };
  FINDERS.set(document, findErrors);
  return findErrors;
}
