import type { DocumentOperation, QueryParameter } from "../document/document.ts";
import { FORM_MEDIA_TYPE } from "../document/form-media-type.ts";
import type { Parameter } from "../published/operation.ts";
import { liftToken } from "./lift-token.ts";

/**
 * What the document says of an operation's request. In the query the token is left to the security scheme of the
 * document, so that no mock logs it as a parameter; in a form it is a required field, and no security applies.
 *
 * @throws CommandError (exit code 3) for an operation without a required token
 */
export function requestParts(
  parameters: readonly Parameter[],
  file: string,
): Pick<DocumentOperation, "parameters" | "requestBody" | "security"> {
  const { token, others } = liftToken(parameters, file);
  if (token.in === "query") return { parameters: others.filter(isInQuery) };
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const fields = parameters.map(({ name, description, schema }) => [name, { description, ...schema }] as const);
  const schema = { type: "object" as const, required, properties: Object.fromEntries(fields) };
  return { parameters: [], requestBody: { required: true, content: { [FORM_MEDIA_TYPE]: { schema } } }, security: [] };
}

function isInQuery(parameter: Parameter): parameter is QueryParameter {
  return parameter.in === "query";
}
