import ts from "typescript";

/** Whether an expression is an object literal of plain names and, under each, a value of this kind. */
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

// In a literal, __proto__ is no name but sets the prototype.
function isPlainName(name: ts.PropertyName): name is ts.Identifier | ts.StringLiteral {
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text !== "__proto__";
}
