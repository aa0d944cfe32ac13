import ts from "typescript";
import { refuse } from "../lib/command-error.ts";
import { isSafeText } from "../lib/patterns.ts";
import { isExampleTable, isOperationTable } from "./check-table.ts";

const OPTIONS: ts.CompilerOptions = { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ESNext };

/**
 * Parses a generated TypeScript file again, with TypeScript's own parser, and lets through what we emit and nothing else:
 * imports of types, interfaces, type aliases, the operation table and the table of examples. What a definition smuggled past everything that
 * stands before is found here, before the file is written.
 *
 * @throws CommandError (exit code 3) naming the file and what was found in it
 */
export function checkGeneratedCode(file: string, code: string): void {
  const source = ts.createSourceFile("generated.ts", code, ts.ScriptTarget.ESNext, true);
  const unexpected =
    findSyntaxError(source) ?? findUnexpectedNode(source)?.getText(source) ?? findDirectiveComment(code);
  if (unexpected !== undefined)
    throw refuse(file, "types, the operation table and the examples, nothing else", unexpected);
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

/** Where generated code takes types from. */
const MODULES: ReadonlySet<string> = new Set([
  "@justone-clients/core",
  "@justone-clients/core/platform",
  "@justone-clients/core/testing",
  "./client.ts",
  "./schema.ts",
]);

const { SyntaxKind } = ts;

/** What the types we emit are made of. None of it leads to another module or computes anything. */
const TYPE_NODES: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ArrayType,
  SyntaxKind.BooleanKeyword,
  SyntaxKind.CallSignature,
  SyntaxKind.ExportKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.Identifier,
  SyntaxKind.IndexedAccessType,
  SyntaxKind.IndexSignature,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.IntersectionType,
  SyntaxKind.LiteralType,
  SyntaxKind.MethodSignature,
  SyntaxKind.NeverKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.NumberKeyword,
  SyntaxKind.NumericLiteral,
  SyntaxKind.Parameter,
  SyntaxKind.ParenthesizedType,
  SyntaxKind.PrefixUnaryExpression,
  SyntaxKind.PropertySignature,
  SyntaxKind.QuestionToken,
  SyntaxKind.ReadonlyKeyword,
  SyntaxKind.StringKeyword,
  SyntaxKind.StringLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.TypeLiteral,
  SyntaxKind.TypeReference,
  SyntaxKind.UnionType,
  SyntaxKind.UnknownKeyword,
]);

/** The first part of a generated file that is none of what we emit; undefined where there is none. */
function findUnexpectedNode(source: ts.SourceFile): ts.Node | undefined {
  for (const statement of source.statements) {
    const isWhole = isTypeImport(statement) || isOperationTable(statement) || isExampleTable(statement);
    const unexpected = isWhole ? undefined : findUnexpectedTypeNode(statement);
    if (unexpected !== undefined) return unexpected;
  }
  return undefined;
}

function findUnexpectedTypeNode(node: ts.Node): ts.Node | undefined {
  return TYPE_NODES.has(node.kind) || isPlainHeritage(node) ? ts.forEachChild(node, findUnexpectedTypeNode) : node;
}

// An interface extends another by its name alone: anything else there could be an expression.
function isPlainHeritage(node: ts.Node): boolean {
  if (ts.isHeritageClause(node)) return ts.isInterfaceDeclaration(node.parent);
  return ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression) && node.typeArguments === undefined;
}

function isTypeImport(statement: ts.Statement): boolean {
  if (!ts.isImportDeclaration(statement)) return false;
  const { importClause, moduleSpecifier, attributes } = statement;
  const isKnown = ts.isStringLiteral(moduleSpecifier) && MODULES.has(moduleSpecifier.text);
  return isKnown && importClause?.isTypeOnly === true && attributes === undefined;
}

// What the compiler obeys in a comment: a triple slash, or a line of it that begins with such a word.
const DIRECTIVE = /^\/\/\/|^[\s/*]*@(?:ts-|jsx)|^[\s/*]*[#@]\s*source(?:Mapping)?URL/m;

/** The first comment that tells a tool to do something; undefined where there is none. */
function findDirectiveComment(code: string): string | undefined {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, code);
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.SingleLineCommentTrivia && kind !== ts.SyntaxKind.MultiLineCommentTrivia) continue;
    const comment = scanner.getTokenText();
    if (DIRECTIVE.test(comment)) return comment;
  }
  return undefined;
}
