import ts from "typescript";
import { isExampleTable } from "./is-example-table.ts";
import { isOperationTable } from "./is-operation-table.ts";

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
export function findForeignNode(source: ts.SourceFile): ts.Node | undefined {
  for (const statement of source.statements) {
    const isWhole = isTypeImport(statement) || isOperationTable(statement) || isExampleTable(statement);
    const foreign = isWhole ? undefined : foreignInTypes(statement);
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}

function foreignInTypes(node: ts.Node): ts.Node | undefined {
  return TYPE_NODES.has(node.kind) || isPlainHeritage(node) ? ts.forEachChild(node, foreignInTypes) : node;
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
