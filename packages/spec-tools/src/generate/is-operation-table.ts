import ts from "typescript";

/** Whether a statement is the operation table as we emit it: names, and under them nothing but texts, true and false. */
export function isOperationTable(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement) || !isExported(statement)) return false;
  const { declarationList } = statement;
  const [table] = declarationList.declarations;
  const isConst = declarationList.getFirstToken()?.kind === ts.SyntaxKind.ConstKeyword;
  return isConst && declarationList.declarations.length === 1 && isTable(table);
}

function isExported({ modifiers }: ts.VariableStatement): boolean {
  return modifiers?.length === 1 && modifiers[0]?.kind === ts.SyntaxKind.ExportKeyword;
}

function isTable(declaration: ts.VariableDeclaration | undefined): boolean {
  if (declaration === undefined) return false;
  const { name, type, initializer } = declaration;
  return ts.isIdentifier(name) && name.text === "operations" && isTableType(type) && isObjectOf(initializer, isRow);
}

function isTableType(type: ts.TypeNode | undefined): boolean {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return false;
  const { typeName, typeArguments = [] } = type;
  return ts.isIdentifier(typeName) && typeName.text === "OperationTable" && typeArguments.every(isNamedType);
}

function isNamedType(type: ts.TypeNode): boolean {
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && type.typeArguments === undefined;
}

function isRow(value: ts.Expression): boolean {
  return isObjectOf(value, isPlainValue);
}

function isPlainValue({ kind }: ts.Expression): boolean {
  return [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(kind);
}

function isObjectOf(value: ts.Expression | undefined, isValue: (value: ts.Expression) => boolean): boolean {
  if (value === undefined || !ts.isObjectLiteralExpression(value)) return false;
  return value.properties.every((property) => {
    return ts.isPropertyAssignment(property) && isPlainName(property.name) && isValue(property.initializer);
  });
}

// In a literal, __proto__ is no name but sets the prototype.
function isPlainName(name: ts.PropertyName): boolean {
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text !== "__proto__";
}
