import { createHash } from "node:crypto";
import type { Bump } from "../../drift/model/drift.ts";
import { escapeHtml, type Html, markup } from "./html.ts";
import { STYLE } from "./style.ts";

/** A page of a report. */
interface Page {
  readonly title: string;
  /** What stands in the body, its `main` among it. */
  readonly body: Html;
  /** Code to run when the page is there; the page must say everything without it. */
  readonly script?: string;
  /** Rules beside those all pages have. */
  readonly style?: string;
}

/**
 * A report as one file that asks for nothing: the policy in it lets no request go out and no script run but this one.
 */
export function renderPage({ title, body, script, style = "" }: Page): string {
  const scripts = script === undefined ? "" : `; script-src 'sha256-${hash(script)}'`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'${scripts}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body>
${body.text}
${script === undefined ? "" : `<script>${script}</script>\n`}</body>
</html>
`;
}

function hash(script: string): string {
  return createHash("sha256").update(script).digest("base64");
}

/** A bump as a word in a frame of its colour. */
export function badge(bump: Bump): Html {
  return markup`<span class="badge" data-level="${bump}">${bump}</span>`;
}
