import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { markup } from "./html.ts";
import { renderPage } from "./page.ts";

describe("renderPage", () => {
  it("allows only the given script and sets the title", () => {
    const script = 'document.title = "seen";';
    const page = renderPage({ title: "a </title><b>", body: markup`<main>x</main>`, script, style: "b { top: 0; }" });
    const hash = createHash("sha256").update(script).digest("base64");
    expect(page).toContain(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(`<script>${script}</script>`);
    expect(page).toContain("<title>a &#60;/title&#62;&#60;b&#62;</title>");
    expect(page).toContain("b { top: 0; }</style>");
  });

  it("allows no script if none is given", () => {
    const page = renderPage({ title: "a", body: markup`<main></main>` });
    expect(page).not.toContain("script");
  });
});

describe("markup", () => {
  it("escapes every text, in lists too, and does not escape markup", () => {
    const item = markup`<li title="${'"><i>'}">${"a & b"}</li>`;
    expect(markup`<ul>${[item, "<b>"]}${3}</ul>`.text).toBe(
      '<ul><li title="&#34;&#62;&#60;i&#62;">a &#38; b</li>&#60;b&#62;3</ul>',
    );
  });

  it("shows invisible characters except line ends as escapes", () => {
    expect(markup`${"a\n\u202Eb\u0007"}`.text).toBe("a\n\\u202eb\\u0007");
  });
});
