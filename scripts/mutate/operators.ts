import type { ESTree } from 'vite';
import type { Edit } from './Mutant.ts';
import type { Node } from './childrenOf.ts';

type Swaps = Readonly<Record<string, readonly string[]>>;

const BOUNDARIES: Swaps = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};

const EQUALITIES: Swaps = { '===': ['!=='], '!==': ['==='] };

const ARITHMETIC: Swaps = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '&': ['|'],
  '|': ['&'],
  '^': ['&'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
  '|=': ['&='],
  '&=': ['|='],
  '++': ['--'],
  '--': ['++'],
};

const LOGIC: Swaps = { '&&': ['||'], '||': ['&&'] };

const METHODS: Swaps = {
  min: ['max'],
  max: ['min'],
  floor: ['ceil'],
  ceil: ['floor'],
  round: ['floor'],
  some: ['every'],
  every: ['some'],
  startsWith: ['endsWith'],
  endsWith: ['startsWith'],
  toLowerCase: ['toUpperCase'],
  toUpperCase: ['toLowerCase'],
};

/** Methods that give something of the kind they are called on, so that a chain goes on without them. */
const STEPS = new Set([
  'filter',
  'slice',
  'subarray',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'trim',
]);

/**
 * What can be done to a node, by the kind of fault: the edits of it, in the order of the text. A condition
 * that is turned round is caught by whatever catches it held at `true` or at `false`, so only these are made.
 */
export const OPERATORS: Readonly<Record<string, (node: Node, text: string) => Edit[]>> = {
  condition: (node) => {
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression')
      return [insteadOf(node.test, 'true'), insteadOf(node.test, 'false')];
    const isLoop =
      node.type === 'WhileStatement' ||
      node.type === 'DoWhileStatement' ||
      node.type === 'ForStatement';
    return isLoop && node.test ? [insteadOf(node.test, 'false')] : [];
  },
  negation: (node) =>
    node.type === 'UnaryExpression' && node.operator === '!'
      ? [{ start: node.start, end: node.argument.start, after: '' }]
      : [],
  boundary: (node, text) => swapped(node, text, BOUNDARIES),
  equality: (node, text) => swapped(node, text, EQUALITIES),
  arithmetic: (node, text) => (isOfText(node) ? [] : swapped(node, text, ARITHMETIC)),
  logic: (node, text) => swapped(node, text, LOGIC),
  fallback: (node, text) =>
    node.type === 'LogicalExpression' && node.operator === '??'
      ? [insteadOf(node, textOf(node.left, text)), insteadOf(node, textOf(node.right, text))]
      : [],
  statement: (node) =>
    node.type === 'ExpressionStatement' && !isSuperCall(node.expression)
      ? [insteadOf(node, ';')]
      : [],
  exit: (node) => {
    const leaves =
      node.type === 'BreakStatement' ||
      node.type === 'ContinueStatement' ||
      (node.type === 'ReturnStatement' && !node.argument);
    return leaves ? [insteadOf(node, ';')] : [];
  },
  result: (node) => {
    if (node.type === 'ReturnStatement' && node.argument) return unless(node.argument);
    const isShort = node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement';
    return isShort ? unless(node.body) : [];
  },
  text: (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string')
      return [insteadOf(node, node.value === '' ? "'other'" : "''")];
    return node.type === 'TemplateLiteral' ? [insteadOf(node, "''")] : [];
  },
  boolean: (node) =>
    node.type === 'Literal' && typeof node.value === 'boolean'
      ? [insteadOf(node, String(!node.value))]
      : [],
  emptied: (node) => {
    if (node.type === 'ArrayExpression' && node.elements.length > 0) return [insteadOf(node, '[]')];
    const isFull = node.type === 'ObjectExpression' && node.properties.length > 0;
    return isFull ? [insteadOf(node, '{}')] : [];
  },
  method: (node) => {
    const name = calledName(node);
    return name ? othersOf(name.name, METHODS).map((after) => insteadOf(name, after)) : [];
  },
  step: (node, text) => {
    const name = calledName(node);
    return name && STEPS.has(name.name) && node.type === 'CallExpression'
      ? [insteadOf(node, textOf((node.callee as ESTree.MemberExpression).object, text))]
      : [];
  },
  optional: (node, text) => {
    if (node.type === 'MemberExpression' && node.optional)
      return sign(text, '?.', node.object.end, node.computed ? '' : '.');
    return node.type === 'CallExpression' && node.optional
      ? sign(text, '?.', node.callee.end, '')
      : [];
  },
};

function insteadOf({ start, end }: Node, after: string): Edit {
  return { start, end, after };
}

function textOf({ start, end }: Node, text: string): string {
  return text.slice(start, end);
}

/** The first such sign from there on becomes another. */
function sign(text: string, written: string, from: number, after: string): Edit[] {
  const start = text.indexOf(written, from);
  return [{ start, end: start + written.length, after }];
}

function othersOf(written: string, swaps: Swaps): readonly string[] {
  return Object.hasOwn(swaps, written) ? (swaps[written] ?? []) : [];
}

function swapped(node: Node, text: string, swaps: Swaps): Edit[] {
  if (!('operator' in node) || node.type === 'UnaryExpression') return [];
  const others = othersOf(node.operator, swaps);
  return others.flatMap((other) => sign(text, node.operator, beforeSign(node), other));
}

/** A place from which on the sign of a node is the first to be found. */
function beforeSign(node: Node): number {
  if ('left' in node) return node.left.end;
  return node.type === 'UpdateExpression' && !node.prefix ? node.argument.end : node.start;
}

/** `+` between texts has no opposite. */
function isOfText(node: Node): boolean {
  if (node.type === 'BinaryExpression' || node.type === 'AssignmentExpression')
    return isOfText(node.left) || isOfText(node.right);
  return (
    node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
  );
}

function isSuperCall(node: Node): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'Super';
}

/** What gives nothing already cannot give less. */
function unless(node: Node): Edit[] {
  const isNothing = node.type === 'Identifier' && node.name === 'undefined';
  return isNothing ? [] : [insteadOf(node, 'undefined')];
}

/** The name of the method that is called: `trim` of `a.trim()`. */
function calledName(node: Node): ESTree.IdentifierName | null {
  const isMethod =
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.property.type === 'Identifier' &&
    !node.callee.computed;
  return isMethod
    ? ((node.callee as ESTree.MemberExpression).property as ESTree.IdentifierName)
    : null;
}
