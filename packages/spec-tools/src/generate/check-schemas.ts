import ts from "typescript";
import { isJsonLiteral, isObjectOf } from "./check-table.ts";

const MODULE = "@justone-clients/core/schemas";
const CREATE = "$$createSchemas";

/**
 * Whether a statement belongs to the schemas as the generator emits them: the import of the function that creates schemas,
 * a shape, a schema, or the export of a schema whose name is a reserved word.
 */
export function isSchemaStatement(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return isSchemaImport(statement);
  if (ts.isExportDeclaration(statement)) return isNamedExport(statement);
  if (!ts.isVariableStatement(statement)) return false;
  const { declarations } = statement.declarationList;
  const [constant] = declarations;
  const isConst = statement.declarationList.getFirstToken()?.kind === ts.SyntaxKind.ConstKeyword;
  const exports = statement.modifiers?.every(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? true;
  if (constant === undefined || declarations.length !== 1 || !isConst || !exports) return false;
  if (!ts.isIdentifier(constant.name) || !hasPlainType(constant)) return false;
  return isShapeFunction(constant.initializer) || isSchemaCall(constant.initializer);
}

function isSchemaImport({ importClause, moduleSpecifier, attributes }: ts.ImportDeclaration): boolean {
  const bindings = importClause?.namedBindings;
  if (!isModule(moduleSpecifier) || attributes !== undefined || importClause?.name !== undefined) return false;
  if (bindings === undefined || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.every(({ isTypeOnly, name, propertyName }) => {
    return isTypeOnly || (name.text === CREATE && propertyName?.text === "createSchemas");
  });
}

function isNamedExport({ exportClause, moduleSpecifier, isTypeOnly, attributes }: ts.ExportDeclaration): boolean {
  if (exportClause === undefined || !ts.isNamedExports(exportClause) || attributes !== undefined) return false;
  if (isTypeOnly) return moduleSpecifier !== undefined && isModule(moduleSpecifier);
  return moduleSpecifier === undefined && exportClause.elements.every(isReservedWord);
}

function isReservedWord({ name, propertyName }: ts.ExportSpecifier): boolean {
  return propertyName?.text === `$$${name.text}`;
}

function isModule(specifier: ts.Expression): boolean {
  return ts.isStringLiteral(specifier) && specifier.text === MODULE;
}

// A type that is only names, e.g. `OperationSchemas<Parameters, Data>`.
function hasPlainType({ type }: ts.VariableDeclaration): boolean {
  const isName = (node: ts.TypeNode): boolean => {
    return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && (node.typeArguments ?? []).every(isName);
  };
  return type !== undefined && isName(type);
}

function isShapeFunction(value: ts.Expression | undefined): boolean {
  if (value === undefined || !ts.isArrowFunction(value)) return false;
  const { parameters, modifiers, type, body } = value;
  return parameters.length + (modifiers?.length ?? 0) === 0 && type === undefined && isParenthesizedShape(body);
}

function isParenthesizedShape(body: ts.ConciseBody): boolean {
  return ts.isParenthesizedExpression(body) && isShape(body.expression);
}

function isShape(value: ts.Expression): boolean {
  if (ts.isStringLiteral(value) || isShapeName(value)) return true;
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isShape);
  return isObjectOf(value, isShape);
}

function isShapeName(value: ts.Expression): boolean {
  return ts.isIdentifier(value) && /^\$\w/.test(value.text);
}

function isSchemaCall(value: ts.Expression | undefined): boolean {
  if (value === undefined || !ts.isCallExpression(value) || value.typeArguments !== undefined) return false;
  const [parameters, data, ...others] = value.arguments;
  const isCreate = ts.isIdentifier(value.expression) && value.expression.text === CREATE;
  if (!isCreate || parameters === undefined || data === undefined || others.length > 0) return false;
  return isObjectOf(parameters, isJsonLiteral) && isShapeName(data);
}
