import type { ESTree } from 'vite';

/** A node of a module, of any kind. */
export type Node = ESTree.Node;

/** The nodes directly below one that are run: of what only types say none, of `a as T` the `a`. */
export function childrenOf(node: Node): Node[] {
  if (node.type.startsWith('TS'))
    return 'expression' in node && isNode(node.expression) ? [node.expression] : [];
  return Object.values(node).flatMap((value: unknown) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Whether a node is a function of any kind. */
export function isFunction(node: Node): node is ESTree.Function | ESTree.ArrowFunctionExpression {
  return /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node.type);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
