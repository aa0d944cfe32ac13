import ts from "typescript";

/**
 * Whether a statement is the operation table as we emit it: names, and under them nothing but texts, true, false, and how
 * an operation pages, which is texts and numbers.
 */
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
  return isObjectOf(value, (field, name) => isPlainValue(field) || (name === "paging" && isPaging(field)));
}

function isPaging(value: ts.Expression): boolean {
  return isObjectOf(value, (field) => ts.isStringLiteral(field) || ts.isNumericLiteral(field));
}

function isPlainValue({ kind }: ts.Expression): boolean {
  return [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(kind);
}

function isObjectOf(
  value: ts.Expression | undefined,
  isValue: (value: ts.Expression, name: string) => boolean,
): boolean {
  if (value === undefined || !ts.isObjectLiteralExpression(value)) return false;
  return value.properties.every((property) => {
    if (!ts.isPropertyAssignment(property) || !isPlainName(property.name)) return false;
    return isValue(property.initializer, property.name.text);
  });
}

// In a literal, __proto__ is no name but sets the prototype.
function isPlainName(name: ts.PropertyName): name is ts.Identifier | ts.StringLiteral {
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text !== "__proto__";
}
