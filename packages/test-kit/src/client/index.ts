export { type ContractClient, type ContractUsage, type CreateClient, contractClient } from "./contract-client.ts";
export { okExample, okValue } from "./ok-value.ts";
export { type Parameters, requiredParameters } from "./sample-parameters.ts";
export { createSchemaJudge } from "./schema-validator.ts";
