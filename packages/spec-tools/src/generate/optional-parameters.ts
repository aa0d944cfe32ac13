import type ts from "typescript";

/**
 * Adds `undefined` to the type of every optional parameter of the interface `operations`. A caller with
 * `exactOptionalPropertyTypes` can then pass a value that may be undefined; the client does not send it.
 */
export function allowUndefined(compiler: typeof ts, nodes: readonly ts.Node[]): ts.Node[] {
  const { factory, SyntaxKind } = compiler;
  const visit = (node: ts.Node, outer: readonly string[]): ts.Node => {
    const path = compiler.isPropertySignature(node) ? [...outer, keyOf(compiler, node.name)] : outer;
    // The parts of a response follow another member and stay as they are.
    if (path.length > 1 && !LOCATIONS.has(path[1] ?? "")) return node;
    if (!compiler.isPropertySignature(node) || !isOptionalParameter(node, path) || node.type === undefined) {
      return compiler.visitEachChild(node, (child) => visit(child, path), undefined);
    }
    const types = compiler.isUnionTypeNode(node.type) ? node.type.types : [node.type];
    const type = factory.createUnionTypeNode([...types, factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword)]);
    const changed = factory.createPropertySignature(node.modifiers, node.name, node.questionToken, type);
    return compiler.setSyntheticLeadingComments(changed, compiler.getSyntheticLeadingComments(node));
  };
  return nodes.map((node) => {
    const isOperations = compiler.isInterfaceDeclaration(node) && node.name.text === "operations";
    return isOperations ? visit(node, []) : node;
  });
}

/** The members of an operation that hold its parameters, and how many members lead from the operation to a parameter. */
const LOCATIONS: ReadonlyMap<string, number> = new Map([
  ["parameters", 3],
  ["requestBody", 4],
]);

function isOptionalParameter({ questionToken }: ts.PropertySignature, path: readonly string[]): boolean {
  return questionToken !== undefined && path.length - 1 === LOCATIONS.get(path[1] ?? "");
}

function keyOf(compiler: typeof ts, name: ts.PropertyName): string {
  return compiler.isIdentifier(name) || compiler.isStringLiteral(name) ? name.text : "";
}
