import { serializeQuery, type Query } from "./query.ts";

/** The media type of a form. */
export const FORM_MEDIA_TYPE = "application/x-www-form-urlencoded";

/** Writes the form of a call with the token as its last field. */
export function serializeForm(fields: Query, token: string): string {
  // A form holds what a query holds, with marks and spaces written in a way of its own.
  return new URLSearchParams(serializeQuery(fields, token)).toString();
}
