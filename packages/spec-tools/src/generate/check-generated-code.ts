import ts from "typescript";
import { refuse } from "../lib/command-error.ts";
import { isSafeCode } from "../lib/patterns.ts";
import { isSchemaStatement } from "./check-schemas.ts";
import { isExampleTable, isOperationTable } from "./check-table.ts";

const OPTIONS: ts.CompilerOptions = { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ESNext };

/**
 * Parses a generated file with TypeScript's parser and accepts only code that the generator emits: type imports,
 * interfaces, type aliases, the operation table, the table of examples and schemas. This last check before the file is
 * written finds code that a definition smuggled past the earlier checks.
 *
 * @throws CommandError (exit code 3) with the file and the unexpected code
 */
export function checkGeneratedCode(file: string, code: string): void {
  const source = ts.createSourceFile("generated.ts", code, ts.ScriptTarget.ESNext, true);
  const unexpected =
    findSyntaxError(source) ?? findUnexpectedNode(source)?.getText(source) ?? findDirectiveComment(code);
  if (unexpected !== undefined)
    throw refuse(file, "only types, the operation table, the examples and the schemas", unexpected);
  if (!isSafeCode(code)) throw refuse(file, "code without invisible characters");
}

// The parser recovers from syntax errors, so the syntax tree does not show them.
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

/** The modules from which generated code imports types. */
const MODULES: ReadonlySet<string> = new Set([
  "@justone-clients/core",
  "@justone-clients/core/platform",
  "@justone-clients/core/testing",
  "./client.ts",
  "./schema.ts",
]);

const { SyntaxKind } = ts;

/** The syntax of emitted types. None of it can refer to another module or compute a value. */
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
  SyntaxKind.UndefinedKeyword,
  SyntaxKind.UnionType,
  SyntaxKind.UnknownKeyword,
]);

/** The first node of a generated file that the generator does not emit, if any. */
function findUnexpectedNode(source: ts.SourceFile): ts.Node | undefined {
  for (const statement of source.statements) {
    const isKnown = [isTypeImport, isOperationTable, isExampleTable, isSchemaStatement].some((is) => is(statement));
    const unexpected = isKnown ? undefined : findUnexpectedTypeNode(statement);
    if (unexpected !== undefined) return unexpected;
  }
  return undefined;
}

function findUnexpectedTypeNode(node: ts.Node): ts.Node | undefined {
  return TYPE_NODES.has(node.kind) || isPlainHeritage(node) || isReadonlyType(node)
    ? ts.forEachChild(node, findUnexpectedTypeNode)
    : node;
}

// Of the operators on types, only this one is emitted.
function isReadonlyType(node: ts.Node): boolean {
  return ts.isTypeOperatorNode(node) && node.operator === SyntaxKind.ReadonlyKeyword;
}

// An interface may extend only a plain name, because anything else could be an expression.
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

// A directive for a tool: a triple slash, or a comment line that begins with one of these words.
const DIRECTIVE = /^\/\/\/|^[\s/*]*@(?:ts-|jsx)|^[\s/*]*[#@]\s*source(?:Mapping)?URL/m;

/** The first comment with a directive for a tool, if any. */
function findDirectiveComment(code: string): string | undefined {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, code);
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.SingleLineCommentTrivia && kind !== ts.SyntaxKind.MultiLineCommentTrivia) continue;
    const comment = scanner.getTokenText();
    if (DIRECTIVE.test(comment)) return comment;
  }
  return undefined;
}
