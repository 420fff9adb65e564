import { parseSync } from 'vite';
import { type Node, childrenOf, isFunction } from './childrenOf.ts';
import { type Edit, type Mutant, edited } from './Mutant.ts';
import { OPERATORS } from './operators.ts';

/**
 * All mutants of a file, in the order of its text. Types, imports, names of properties and what an
 * error says are left as they are; so is whatever would not parse, or would say the same.
 */
export function mutantsOf(path: string, text: string): Mutant[] {
  const mutants = new Map<string, Mutant>();
  const visit = (node: Node, place: number): void => {
    const inside = isFunction(node) ? node.start : place;
    for (const [operator, editsOf] of Object.entries(OPERATORS))
      for (const edit of editsOf(node, text)) {
        const mutant = { ...asWritten(path, text, edit), operator, place: inside };
        const key = `${edit.start} ${edit.end} ${edit.after}`;
        const isOther = mutant.before.trim() !== mutant.after.trim();
        if (isOther && !mutants.has(key)) mutants.set(key, mutant);
      }
    for (const child of childrenOf(node).filter((one) => !isFixed(one, node))) visit(child, inside);
  };
  visit(parse(path, text).program, -1);
  return [...mutants.values()]
    .filter((mutant) => parse(path, edited(text, mutant)).errors.length === 0)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Reads a module as TypeScript, with JSX where its name says so. */
export function parse(path: string, text: string): ReturnType<typeof parseSync> {
  return parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
}

function asWritten(path: string, text: string, edit: Edit): Omit<Mutant, 'operator' | 'place'> {
  const line = text.slice(0, edit.start).split('\n').length;
  return { ...edit, path, line, before: text.slice(edit.start, edit.end) };
}

function isFixed(node: Node, parent: Node): boolean {
  if (/^(Import|ExportAll)/.test(node.type) || parent.type === 'ThrowStatement') return true;
  if (parent.type === 'ExportNamedDeclaration') return node !== parent.declaration;
  return 'key' in parent && parent.key === node && !('computed' in parent && parent.computed);
}
