import ts from "typescript";
import type { Passage } from "./passage.ts";

/** Reads the comments, strings and identifiers of TypeScript, JavaScript or JSON, except module specifiers. */
export function readTypeScript(text: string): Passage[] {
  const source = ts.createSourceFile("prose.ts", text, ts.ScriptTarget.Latest, false);
  const tokens = listTokens(source);
  const comments = tokens.flatMap((token) => readTrivia(text, token.getFullStart(), token.getStart(source)));
  const names = tokens.filter(ts.isIdentifier).map((token) => {
    return { start: token.getStart(source), text: token.text, isName: true };
  });
  return [...joinLineComments(text, comments), ...readStrings(source), ...names];
}

// JSDoc is also in the trivia of the first token of its node. It is skipped here, so that it is read only once.
function listTokens(source: ts.SourceFile): ts.Node[] {
  const tokens: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(source);
    if (children.length === 0) tokens.push(node);
    else children.forEach(visit);
  };
  visit(source);
  return tokens;
}

function readTrivia(text: string, start: number, end: number): Passage[] {
  const scanner = ts.createScanner(
    ts.ScriptTarget.Latest,
    false,
    ts.LanguageVariant.Standard,
    text,
    undefined,
    start,
    end - start,
  );
  const comments: Passage[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isComment = kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) comments.push({ start: scanner.getTokenStart(), text: hideMarks(scanner.getTokenText()) });
  }
  return comments;
}

// The replacement has the same length, so that offsets match the file.
function hideMarks(comment: string): string {
  return comment.replaceAll(/^\/\/+|^\/\*+|\*+\/$|^[ \t]*\*+/gm, (mark) => " ".repeat(mark.length));
}

// A sentence can continue in the next `//` line.
function joinLineComments(text: string, comments: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const comment of comments) {
    const last = joined.at(-1);
    const gap = last === undefined ? "" : text.slice(last.start + last.text.length, comment.start);
    if (last === undefined || !/^[ \t]*\n[ \t]*$/.test(gap)) joined.push(comment);
    else joined[joined.length - 1] = { start: last.start, text: last.text + gap + comment.text };
  }
  return joined;
}

function readStrings(source: ts.SourceFile): Passage[] {
  const strings: Passage[] = [];
  const visit = (node: ts.Node): void => {
    const isModule = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isImportTypeNode(node);
    if (isModule) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText) strings.push({ start: node.getStart(source), text: hideQuotes(node.getText(source)) });
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return strings;
}

function hideQuotes(literal: string): string {
  return literal.replaceAll(/^["'`}]|["'`]$|\$\{$/g, (mark) => " ".repeat(mark.length));
}
