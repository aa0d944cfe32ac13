import ts from "typescript";
import { isObjectOf } from "./is-object-of.ts";
import { isTableStatement } from "./is-table-statement.ts";

/**
 * Whether a statement is the operation table as we emit it: names, and under them nothing but texts, true, false, and how
 * an operation pages, which is texts and numbers.
 */
export function isOperationTable(statement: ts.Statement): boolean {
  return isTableStatement(statement, "operations", "OperationTable", isRow);
}

function isRow(value: ts.Expression): boolean {
  return isObjectOf(value, (field, name) => isPlainValue(field) || (name === "paging" && isPaging(field)));
}

function isPaging(value: ts.Expression): boolean {
  return isObjectOf(value, (field) => ts.isStringLiteral(field) || ts.isNumericLiteral(field));
}

function isPlainValue({ kind }: ts.Expression): boolean {
  return [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(kind);
}
