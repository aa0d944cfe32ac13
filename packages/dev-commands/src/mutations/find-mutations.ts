import ts from "typescript";

/** A small change of the source code that a test should notice. */
export interface Mutation {
  /** The path from the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly operator: string;
  readonly before: string;
  readonly after: string;
  /** The source lines of the mutated code. */
  readonly context: string;
  /** The position among the mutations of the file that are otherwise equal. */
  readonly occurrence: number;
  readonly start: number;
  readonly end: number;
}

/** Finds every mutation of a TypeScript file. Code for the compiler only, such as types and imports, is left out. */
export function findMutations(file: string, text: string): Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split("\n");
  const found: Mutation[] = [];
  const seen = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return;
    const change = mutate(node, source);
    if (change !== undefined) {
      const [start, end] = [change.node.getStart(source), change.node.getEnd()];
      const [first, last] = [start, end].map((position) => source.getLineAndCharacterOfPosition(position).line);
      const context = lines
        .slice(first, (last ?? 0) + 1)
        .map((line) => line.trim())
        .join("\n");
      const mutation = {
        file,
        operator: change.operator,
        before: text.slice(start, end),
        after: change.after,
        context,
      };
      const occurrence = seen.get(mutationKey(mutation)) ?? 0;
      seen.set(mutationKey(mutation), occurrence + 1);
      found.push({ ...mutation, line: (first ?? 0) + 1, occurrence, start, end });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Identifies a mutation in another revision of the file, together with its occurrence. */
export function mutationKey(mutation: Omit<Mutation, "line" | "occurrence" | "start" | "end">): string {
  const { file, operator, before, after, context } = mutation;
  return [file, operator, before, after, context].join("\0");
}

/** Returns the source code of a file with the mutation. */
export function applyMutation(text: string, { start, end, after }: Mutation): string {
  return text.slice(0, start) + after + text.slice(end);
}

interface Change {
  readonly operator: string;
  readonly node: ts.Node;
  readonly after: string;
}

function mutate(node: ts.Node, source: ts.SourceFile): Change | undefined {
  if (ts.isBinaryExpression(node)) return mutateBinary(node, source);
  if (ts.isIfStatement(node)) {
    return { operator: "negated condition", node: node.expression, after: `!(${node.expression.getText(source)})` };
  }
  if (ts.isExpressionStatement(node)) return { operator: "removed statement", node, after: ";" };
  if (ts.isReturnStatement(node) && node.expression) return { operator: "removed statement", node, after: "return;" };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { operator: "boolean", node, after: "false" };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { operator: "boolean", node, after: "true" };
  const isLiteral = ts.isStringLiteralLike(node) || ts.isNumericLiteral(node);
  if (!isLiteral || node.text === "" || (ts.isPropertyAssignment(node.parent) && node.parent.name === node)) {
    return undefined;
  }
  if (ts.isNumericLiteral(node)) return { operator: "number", node, after: String(Number(node.text) + 1) };
  return { operator: "string", node, after: '""' };
}

const SWAPS: Readonly<Record<string, readonly [operator: string, swapped: string]>> = {
  "===": ["comparison", "!=="],
  "!==": ["comparison", "==="],
  "<": ["comparison", "<="],
  "<=": ["comparison", "<"],
  ">": ["comparison", ">="],
  ">=": ["comparison", ">"],
  "&&": ["logical", "||"],
  "||": ["logical", "&&"],
  "+": ["arithmetic", "-"],
  "-": ["arithmetic", "+"],
};

function mutateBinary(node: ts.BinaryExpression, source: ts.SourceFile): Change | undefined {
  const sign = node.operatorToken.getText(source);
  if (sign === "??") return { operator: "logical", node, after: node.left.getText(source) };
  const [operator, swapped] = SWAPS[sign] ?? [];
  if (operator === undefined || swapped === undefined) return undefined;
  const [left, right] = [node.left.getText(source), node.right.getText(source)];
  // Parentheses, because && binds tighter than ||.
  const isNested = operator === "logical" && (/&&|\|\|/.test(left + right) || ts.isBinaryExpression(node.parent));
  return { operator, node, after: isNested ? `((${left}) ${swapped} (${right}))` : `${left} ${swapped} ${right}` };
}

function isErased(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}
