import ts from "typescript";
import { isObjectOf } from "./is-object-of.ts";

/** Whether a statement exports one constant of this name and type, and that is an object literal of such rows. */
export function isTableStatement(
  statement: ts.Statement,
  name: string,
  typeName: string,
  isRow: (row: ts.Expression) => boolean,
): boolean {
  if (!ts.isVariableStatement(statement) || !isExported(statement)) return false;
  const { declarationList } = statement;
  const [table] = declarationList.declarations;
  const isConst = declarationList.getFirstToken()?.kind === ts.SyntaxKind.ConstKeyword;
  if (!isConst || table === undefined || declarationList.declarations.length !== 1) return false;
  const isNamed = ts.isIdentifier(table.name) && table.name.text === name;
  return isNamed && isTableType(table.type, typeName) && isObjectOf(table.initializer, isRow);
}

function isExported({ modifiers }: ts.VariableStatement): boolean {
  return modifiers?.length === 1 && modifiers[0]?.kind === ts.SyntaxKind.ExportKeyword;
}

function isTableType(type: ts.TypeNode | undefined, name: string): boolean {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return false;
  const { typeName, typeArguments = [] } = type;
  return ts.isIdentifier(typeName) && typeName.text === name && typeArguments.every(isNamedType);
}

function isNamedType(type: ts.TypeNode): boolean {
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && type.typeArguments === undefined;
}
