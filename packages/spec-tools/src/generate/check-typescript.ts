import ts from "typescript";
import { refuse } from "../command/command-error.ts";
import { isSafeText } from "../gate/patterns.ts";
import { findForeignComment } from "./find-foreign-comment.ts";
import { findForeignNode } from "./find-foreign-node.ts";

const OPTIONS: ts.CompilerOptions = { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ESNext };

/**
 * Parses a generated TypeScript file again, with TypeScript's own parser, and lets through what we emit and nothing else:
 * imports of types, interfaces, type aliases, the operation table and the table of examples. What a definition smuggled past everything that
 * stands before is found here, before the file is written.
 *
 * @throws CommandError (exit code 3) naming the file and what was found in it
 */
export function checkTypeScript(file: string, code: string): void {
  const source = ts.createSourceFile("generated.ts", code, ts.ScriptTarget.ESNext, true);
  const foreign = findSyntaxError(source) ?? findForeignNode(source)?.getText(source) ?? findForeignComment(code);
  if (foreign !== undefined) throw refuse(file, "types, the operation table and the examples, nothing else", foreign);
  if (!isSafeText(code)) throw refuse(file, "code in which nothing is invisible");
}

// The parser mends what it cannot read, so the tree alone does not tell.
function findSyntaxError(source: ts.SourceFile): string | undefined {
  const host: ts.CompilerHost = {
    fileExists: () => false,
    readFile: () => undefined,
    writeFile: () => undefined,
    getSourceFile: (name) => (name === source.fileName ? source : undefined),
    getDefaultLibFileName: () => "",
    getCurrentDirectory: () => "",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
  const [first] = ts.createProgram([source.fileName], OPTIONS, host).getSyntacticDiagnostics(source);
  return first && ts.flattenDiagnosticMessageText(first.messageText, " ");
}
