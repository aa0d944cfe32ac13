import ts from "typescript";

/**
 * Whether a statement is the operation table as the generator emits it: a row contains only strings, booleans, lists of
 * strings and `paging`, which contains only strings and numbers.
 */
export function isOperationTable(statement: ts.Statement): boolean {
  return isTableStatement(statement, "operations", "OperationTable", isOperationRow);
}

function isOperationRow(value: ts.Expression): boolean {
  return isObjectOf(value, (field, name) => {
    return isPlainValue(field) || isListOfStrings(field) || (name === "paging" && isPaging(field));
  });
}

function isListOfStrings(value: ts.Expression): boolean {
  return ts.isArrayLiteralExpression(value) && value.elements.every((element) => ts.isStringLiteral(element));
}

function isPaging(value: ts.Expression): boolean {
  return isObjectOf(value, (field) => ts.isStringLiteral(field) || ts.isNumericLiteral(field));
}

function isPlainValue({ kind }: ts.Expression): boolean {
  return [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(kind);
}

const SCALARS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);

/** Whether a statement is the table of examples as the generator emits it: a row contains only JSON data. */
export function isExampleTable(statement: ts.Statement): boolean {
  return isTableStatement(statement, "examples", "ExampleTable", (row) => isObjectOf(row, isJsonLiteral));
}

/** Whether an expression consists of literals that JSON has, which compute no value and refer to no name. */
export function isJsonLiteral(value: ts.Expression): boolean {
  if (SCALARS.has(value.kind)) return true;
  if (ts.isPrefixUnaryExpression(value)) {
    return value.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(value.operand);
  }
  return ts.isArrayLiteralExpression(value) ? value.elements.every(isJsonLiteral) : isObjectOf(value, isJsonLiteral);
}

/** Whether a statement exports one constant of this name and type whose value is an object literal of valid rows. */
function isTableStatement(
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

/** Whether an expression is an object literal with plain names and valid values. */
export function isObjectOf(
  value: ts.Expression | undefined,
  isValue: (value: ts.Expression, name: string) => boolean,
): boolean {
  if (value === undefined || !ts.isObjectLiteralExpression(value)) return false;
  return value.properties.every((property) => {
    if (!ts.isPropertyAssignment(property) || !isPlainName(property.name)) return false;
    return isValue(property.initializer, property.name.text);
  });
}

// In an object literal, __proto__ sets the prototype.
function isPlainName(name: ts.PropertyName): name is ts.Identifier | ts.StringLiteral {
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text !== "__proto__";
}
