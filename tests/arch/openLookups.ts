import { type ESTree, Visitor } from 'vite';

/**
 * Where a module looks up what may be any text in an object, which answers for `constructor` too: the
 * names of tables that are typed as open to any text, and `in` for each test of a name that is not
 * written there. A Map answers for what it was given alone.
 */
export function openLookups(program: ESTree.Program): string[] {
  const found: string[] = [];
  const look = (
    name: ESTree.Node,
    type: ESTree.TSTypeAnnotation | null | undefined,
    value: ESTree.Expression | null,
  ) => {
    if (value === null || !isTable(value)) return;
    const cast = value.type === 'TSAsExpression' ? value.typeAnnotation : undefined;
    if ([type?.typeAnnotation, cast].some((one) => one && isOpen(one))) found.push(nameOf(name));
  };
  new Visitor({
    VariableDeclarator: ({ id, init }) => look(id, id.typeAnnotation, init),
    PropertyDefinition: ({ key, typeAnnotation, value }) => look(key, typeAnnotation, value),
    BinaryExpression: ({ operator, left }) => {
      if (operator === 'in' && !isWritten(left)) found.push('in');
    },
  }).visit(program);
  return found;
}

/** A text that stands there, or the private name of a class. */
function isWritten({ type }: ESTree.Node): boolean {
  return type === 'Literal' || type === 'PrivateIdentifier';
}

/** An object that is written with names of its own, or made of a list of them. */
function isTable(value: ESTree.Expression): boolean {
  if (value.type === 'TSAsExpression') return isTable(value.expression);
  if (value.type === 'ObjectExpression')
    return value.properties.some(({ type }) => type === 'Property');
  return (
    value.type === 'CallExpression' &&
    value.callee.type === 'MemberExpression' &&
    nameOf(value.callee.property) === 'fromEntries'
  );
}

/** `Record<string, …>` or an index signature, also behind `Readonly` and the like. */
function isOpen(type: ESTree.TSType): boolean {
  if (type.type === 'TSTypeLiteral')
    return type.members.some((member) => member.type === 'TSIndexSignature');
  if (type.type !== 'TSTypeReference') return false;
  const [first] = type.typeArguments?.params ?? [];
  if (!first) return false;
  return nameOf(type.typeName) === 'Record' ? first.type === 'TSStringKeyword' : isOpen(first);
}

function nameOf(node: ESTree.Node): string {
  return node.type === 'Identifier' || node.type === 'PrivateIdentifier' ? node.name : '(a name)';
}
