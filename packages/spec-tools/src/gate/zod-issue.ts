import type { z } from "zod";

/** The first complaint of zod as `what is wrong at its.path`. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "something else";
  const path = issue.path.map(String).join(".");
  return path === "" ? issue.message : `${cut(issue.message)} at ${path}`;
}

// A long pattern must not crowd out the place.
function cut(message: string): string {
  return message.length > 80 ? `${message.slice(0, 79)}…` : message;
}
