import ts from "typescript";

// What the compiler obeys in a comment: a triple slash, or a line of it that begins with such a word.
const DIRECTIVE = /^\/\/\/|^[\s/*]*@(?:ts-|jsx)|^[\s/*]*[#@]\s*source(?:Mapping)?URL/m;

/** The first comment that tells a tool to do something; undefined where there is none. */
export function findForeignComment(code: string): string | undefined {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, code);
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.SingleLineCommentTrivia && kind !== ts.SyntaxKind.MultiLineCommentTrivia) continue;
    const comment = scanner.getTokenText();
    if (DIRECTIVE.test(comment)) return comment;
  }
  return undefined;
}
