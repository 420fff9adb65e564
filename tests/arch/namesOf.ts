import { type ESTree, Visitor } from 'vite';

/**
 * The names that the code of a module has, each once: of variables, types, properties, what it
 * imports, and components. Not those in a text (so none that a style sheet gives), in a comment, of
 * an element of HTML or its attributes, or that are private to a class.
 */
export function namesOf(program: ESTree.Program): ReadonlySet<string> {
  const names = new Set<string>();
  new Visitor({
    Identifier: ({ name }) => names.add(name),
    JSXOpeningElement: ({ name, attributes }) => {
      if (name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name)) return;
      for (const word of wordsOf(name)) names.add(word);
      for (const attribute of attributes)
        if (attribute.type === 'JSXAttribute' && attribute.name.type === 'JSXIdentifier')
          names.add(attribute.name.name);
    },
  }).visit(program);
  return names;
}

function wordsOf(name: ESTree.JSXElementName): string[] {
  if (name.type === 'JSXIdentifier') return [name.name];
  return name.type === 'JSXMemberExpression' ? [...wordsOf(name.object), name.property.name] : [];
}
