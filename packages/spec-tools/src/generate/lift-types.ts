import type ts from "typescript";
import { serializeLossless } from "../lib/json.ts";
import { type Compiler, declareType, nameOf } from "./declare-type.ts";

/** A type that gets a name. */
export interface NamedType {
  readonly name: string;
  /** The names of the interface and of the members that lead to it, e.g. `["components", "schemas", "Note"]`. */
  readonly path: readonly string[];
  /** The comment for a type that has none, without the slashes around it. */
  readonly comment?: string | undefined;
}

/**
 * Exports types inside the interfaces that openapi-typescript returns under their own names, so that editors, error
 * messages and declaration files show these names. Each becomes an interface, or a type alias if it is not an object. The
 * members that held the types refer to them, and so do indexed references such as `components["schemas"]["Note"]`.
 */
export function liftTypes(compiler: Compiler, nodes: readonly ts.Node[], types: readonly NamedType[]): ts.Node[] {
  const { factory } = compiler;
  const byPath = new Map(types.map((type) => [keyOf(type.path), type]));
  const refer = ({ name }: NamedType): ts.TypeNode => factory.createTypeReferenceNode(name);
  const nameReferences = (node: ts.Node): ts.Node => {
    const type = byPath.get(keyOf(indexPath(compiler, node)));
    return type === undefined ? compiler.visitEachChild(node, nameReferences, undefined) : refer(type);
  };
  const named = nodes.map((node) => nameReferences(node));
  const members = new Map(named.flatMap((node) => findMembers(compiler, node, byPath)));
  const shorten = (node: ts.Node): ts.Node => {
    const found = compiler.isPropertySignature(node) ? members.get(node) : undefined;
    if (found === undefined || !compiler.isPropertySignature(node))
      return compiler.visitEachChild(node, shorten, undefined);
    return factory.createPropertySignature(node.modifiers, node.name, node.questionToken, refer(found.type));
  };
  const declared = new Map([...members.values()].map(({ type, node }) => [type.name, node]));
  const declarations = [...members].map(([member, { type, node }]) => {
    return withComment(compiler, declareType(compiler, type.name, node, declared), member, type.comment);
  });
  return [...named.map((node) => shorten(node)), ...declarations];
}

/** A named type, and the syntax of the type. */
interface FoundType {
  readonly type: NamedType;
  readonly node: ts.TypeNode;
}

function findMembers(
  compiler: Compiler,
  root: ts.Node,
  byPath: ReadonlyMap<string, NamedType>,
): [member: ts.PropertySignature, found: FoundType][] {
  const found: [ts.PropertySignature, FoundType][] = [];
  const visit = (node: ts.Node, outer: readonly string[]): void => {
    const isStep = compiler.isPropertySignature(node) || compiler.isInterfaceDeclaration(node);
    const path = isStep ? [...outer, nameOf(compiler, node.name)] : outer;
    const type = isStep ? byPath.get(keyOf(path)) : undefined;
    if (type !== undefined && compiler.isPropertySignature(node) && node.type !== undefined)
      found.push([node, { type, node: node.type }]);
    else compiler.forEachChild(node, (child) => visit(child, path));
  };
  visit(root, []);
  return found;
}

/** The path of `a["b"]["c"]`: a, b, c. Empty for any other syntax. */
function indexPath(compiler: Compiler, node: ts.Node): readonly string[] {
  if (compiler.isTypeReferenceNode(node)) return [nameOf(compiler, node.typeName)];
  if (!compiler.isIndexedAccessTypeNode(node) || !compiler.isLiteralTypeNode(node.indexType)) return [];
  const outer = indexPath(compiler, node.objectType);
  return outer.length === 0 ? [] : [...outer, nameOf(compiler, node.indexType.literal)];
}

function keyOf(path: readonly string[]): string {
  return serializeLossless(path);
}

function withComment(
  compiler: Compiler,
  declaration: ts.Node,
  member: ts.PropertySignature,
  comment: string | undefined,
): ts.Node {
  const own = compiler.getSyntheticLeadingComments(member);
  if (own !== undefined) return compiler.setSyntheticLeadingComments(declaration, own);
  if (comment === undefined) return declaration;
  return compiler.addSyntheticLeadingComment(declaration, compiler.SyntaxKind.MultiLineCommentTrivia, comment, true);
}
