import { createHash } from "node:crypto";
import type { Bump } from "../../drift/model/drift.ts";
import { escapeHtml, type Html, markup } from "./html.ts";
import { STYLE } from "./style.ts";

/** Content of a report page. */
interface Page {
  readonly title: string;
  /** Content of the `body` element, including `main`. */
  readonly body: Html;
  /** Script to run after the body is parsed. The page must be complete without it. */
  readonly script?: string;
  /** CSS in addition to the rules of all pages. */
  readonly style?: string;
}

/**
 * Renders a report as one HTML file. Its content security policy blocks all requests and every script except `script`.
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

/** Renders a bump as a coloured badge. */
export function badge(bump: Bump): Html {
  return markup`<span class="badge" data-level="${bump}">${bump}</span>`;
}
