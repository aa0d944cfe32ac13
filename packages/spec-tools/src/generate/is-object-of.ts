import ts from "typescript";

/** Whether an expression is an object literal of plain names and, under each, a value of this kind. */
export function isObjectOf(value: ts.Expression | undefined, isValue: (value: ts.Expression) => boolean): boolean {
  if (value === undefined || !ts.isObjectLiteralExpression(value)) return false;
  return value.properties.every((property) => {
    return ts.isPropertyAssignment(property) && isPlainName(property.name) && isValue(property.initializer);
  });
}

// In a literal, __proto__ is no name but sets the prototype.
function isPlainName(name: ts.PropertyName): boolean {
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text !== "__proto__";
}
