import ts from "typescript";
import { isObjectOf } from "./is-object-of.ts";
import { isTableStatement } from "./is-table-statement.ts";

/** Whether a statement is the operation table as we emit it: names, and under them nothing but texts, true and false. */
export function isOperationTable(statement: ts.Statement): boolean {
  return isTableStatement(statement, "operations", "OperationTable", (row) => isObjectOf(row, isPlainValue));
}

function isPlainValue({ kind }: ts.Expression): boolean {
  return [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(kind);
}
