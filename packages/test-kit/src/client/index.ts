export { type ContractClient, type ContractUsage, type CreateClient, contractClient } from "./contract-client.ts";
export { successExample, successValue } from "./examples.ts";
export { type Parameters, requiredParameters } from "./parameters.ts";
export { createSchemaErrorFinder } from "./schema-validator.ts";
