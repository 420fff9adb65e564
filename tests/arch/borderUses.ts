import { type ESTree, Visitor } from 'vite';

/**
 * What a module asks of the browser, of the `names` that may fail: what it calls, makes, or reaches
 * into, by the name; `import()` where it fetches a part.
 */
export function borderUses(program: ESTree.Program, names: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const add = (node: ESTree.Node) => {
    if (node.type === 'Identifier' && names.has(node.name)) found.add(node.name);
    if (node.type === 'Literal' && typeof node.value === 'string' && names.has(node.value))
      found.add(node.value);
  };
  new Visitor({
    CallExpression: ({ callee }) => add(callee),
    NewExpression: ({ callee }) => add(callee),
    MemberExpression: ({ object, property, computed }) => {
      add(object);
      if (!computed || property.type === 'Literal') add(property);
      // the name of a method may be chosen
      if (property.type === 'ConditionalExpression')
        for (const one of [property.consequent, property.alternate]) add(one);
    },
    ImportExpression: () => found.add('import()'),
  }).visit(program);
  return [...found].toSorted();
}
