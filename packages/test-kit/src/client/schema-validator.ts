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

/** Creates a validator that returns ajv's error objects. */
export function createSchemaErrorFinder(document: PlatformDocument): SchemaErrorFinder {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "document", components: document.components });
  return (component, value) => {
    const validate = ajv.compile({ $ref: `document#/components/schemas/${component}` });
    validate(value);
    return validate.errors ?? [];
  };
}
