/** A JSON Schema 2020-12 as this project writes it. */
export interface Schema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  contentMediaType?: "application/json";
  enum?: readonly (string | number)[];
  default?: string | number | boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: true | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
}
