import type ts from "typescript";

/** The compiler's functions. The caller passes them, because only commands that generate code load the compiler. */
export type Compiler = typeof ts;

/** The types that are declared under names, by name. */
export type DeclaredTypes = ReadonlyMap<string, ts.TypeNode>;

/**
 * Exports a type under a name: as an interface, or as a type alias if it is not an object.
 *
 * @param types the types that the interface may extend
 */
export function declareType(
  compiler: Compiler,
  name: string,
  type: ts.TypeNode,
  types: DeclaredTypes,
): ts.DeclarationStatement {
  const { factory } = compiler;
  const modifiers = [factory.createModifier(compiler.SyntaxKind.ExportKeyword)];
  const parts = interfaceParts(compiler, type, types);
  if (parts === undefined) return factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  const bases = parts.bases.map((base) =>
    factory.createExpressionWithTypeArguments(factory.createIdentifier(base), undefined),
  );
  const heritage = factory.createHeritageClause(compiler.SyntaxKind.ExtendsKeyword, bases);
  return factory.createInterfaceDeclaration(
    modifiers,
    name,
    undefined,
    bases.length === 0 ? undefined : [heritage],
    parts.members,
  );
}

interface InterfaceParts {
  readonly bases: readonly string[];
  readonly members: readonly ts.TypeElement[];
}

// A reference becomes an interface too, so that each operation has its own names. Parts of an intersection must be objects
// that declare different fields, except fields of the type `unknown` in a base, such as `data` in the envelope.
function interfaceParts(compiler: Compiler, type: ts.TypeNode, types: DeclaredTypes): InterfaceParts | undefined {
  if (compiler.isTypeLiteralNode(type)) return { bases: [], members: type.members };
  const parts: readonly ts.TypeNode[] = compiler.isIntersectionTypeNode(type) ? type.types : [type];
  const literals = parts.filter(compiler.isTypeLiteralNode);
  const bases = parts.flatMap((part) => findBase(compiler, part, types) ?? []);
  const members = literals.flatMap(({ members: own }) => own);
  const all = [...members, ...bases.flatMap((base) => base.members)];
  const known = all.filter((member) => members.includes(member) || !isUnknown(compiler, member));
  const names = known.flatMap(({ name }) => (name === undefined ? [] : [nameOf(compiler, name)]));
  const isPlain = all.every((member) => member.name !== undefined || isUnknown(compiler, member));
  const isWhole = literals.length + bases.length === parts.length && new Set(names).size === names.length;
  return isWhole && isPlain ? { bases: bases.map(({ name }) => name), members } : undefined;
}

function findBase(
  compiler: Compiler,
  type: ts.TypeNode,
  types: DeclaredTypes,
): { readonly name: string; readonly members: readonly ts.TypeElement[] } | undefined {
  if (!compiler.isTypeReferenceNode(type)) return undefined;
  const name = nameOf(compiler, type.typeName);
  const base = types.get(name);
  return base !== undefined && compiler.isTypeLiteralNode(base) ? { name, members: base.members } : undefined;
}

function isUnknown(compiler: Compiler, member: ts.TypeElement): boolean {
  const isTyped = compiler.isPropertySignature(member) || compiler.isIndexSignatureDeclaration(member);
  return isTyped && member.type?.kind === compiler.SyntaxKind.UnknownKeyword;
}

/** The text of a name; empty for a name that is computed. */
export function nameOf(compiler: Compiler, node: ts.Node): string {
  return compiler.isIdentifier(node) || compiler.isStringLiteral(node) || compiler.isNumericLiteral(node)
    ? node.text
    : "";
}
