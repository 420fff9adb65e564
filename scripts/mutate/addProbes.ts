import { type Node, childrenOf, isFunction } from './childrenOf.ts';
import { parse } from './mutantsOf.ts';

/** The set in the global scope to which probes add what is reached, as `reachedAs` names it. */
export const REACHED = 'hemisphereReached';

/** A place in the code, as a probe names it: a path, and a `place` of a `Mutant`. */
export function reachedAs({ path, place }: { path: string; place: number }): string {
  return `${path}#${place}`;
}

/** The text of a file with a probe at its begin, and one where each of its functions begins. */
export function addProbes(path: string, text: string): string {
  const probe = (place: number) =>
    `globalThis.${REACHED}?.add(${JSON.stringify(reachedAs({ path, place }))})`;
  const inserts: { at: number; code: string }[] = [{ at: 0, code: `${probe(-1)};` }];
  const visit = (node: Node): void => {
    if (isFunction(node) && node.body) {
      const { start, end, type } = node.body;
      if (type === 'BlockStatement') inserts.push({ at: start + 1, code: `${probe(node.start)};` });
      else inserts.push({ at: start, code: `(${probe(node.start)}, ` }, { at: end, code: ')' });
    }
    childrenOf(node).forEach(visit);
  };
  visit(parse(path, text).program);
  return inserts
    .toSorted((a, b) => b.at - a.at)
    .reduce((code, insert) => code.slice(0, insert.at) + insert.code + code.slice(insert.at), text);
}
