import type { PlatformDocument } from "@justone-clients/spec-tools";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

/** Gives back everything a value breaks in a component of the document. */
export type SchemaErrorFinder = (component: string, value: unknown) => readonly ErrorObject[];

/** Gives back what is wrong with a value by a component of the document; an empty list when nothing is. */
export type SchemaValidator = (component: string, value: unknown) => string[];

/** Makes a validator for the schemas of a document. */
export function createSchemaValidator(document: PlatformDocument): SchemaValidator {
  const judge = createSchemaErrorFinder(document);
  return (component, value) => judge(component, value).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The same, with what there is to know about each fault. */
export function createSchemaErrorFinder(document: PlatformDocument): SchemaErrorFinder {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "document", components: document.components });
  return (component, value) => {
    const validate = ajv.compile({ $ref: `document#/components/schemas/${component}` });
    validate(value);
    return validate.errors ?? [];
  };
}
