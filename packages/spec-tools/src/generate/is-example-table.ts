import ts from "typescript";
import { isTableStatement } from "./is-table-statement.ts";
import { isObjectOf } from "./is-object-of.ts";

const SCALARS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);

/** Whether a statement is the table of examples as we emit it: names, and under them objects of plain data. */
export function isExampleTable(statement: ts.Statement): boolean {
  return isTableStatement(statement, "examples", "ExampleTable", (row) => isObjectOf(row, isData));
}

// What JSON can say, and nothing that computes or names anything.
function isData(value: ts.Expression): boolean {
  if (SCALARS.has(value.kind)) return true;
  if (ts.isPrefixUnaryExpression(value)) {
    return value.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(value.operand);
  }
  return ts.isArrayLiteralExpression(value) ? value.elements.every(isData) : isObjectOf(value, isData);
}
