import { parseSync, Visitor } from 'vite';
import { readTree } from '../../arch/readTree.ts';
import { resolve } from 'node:path';

/**
 * Tells which messages the code of `src` says: it has their ids as a text, or a template that makes
 * them: it begins with the room, and what it fills in is a word or number that the code has too.
 */
export function messageUses(): (id: string) => boolean {
  const words = new Set<string>();
  const patterns: RegExp[] = [];
  for (const [path, text] of readTree(resolve(import.meta.dirname, '../../../src'))) {
    if (!/\.tsx?$/.test(path) || path.endsWith('.d.ts')) continue;
    new Visitor({
      Literal: ({ value }) => {
        if (typeof value === 'string' || typeof value === 'number') words.add(String(value));
      },
      Property: ({ key }) => {
        if (key.type === 'Identifier') words.add(key.name);
      },
      TemplateLiteral: ({ quasis }) => {
        const fixed = quasis.map(({ value }) => value.cooked ?? '');
        if (/^\w+\./.test(fixed[0] ?? '')) patterns.push(patternOf(fixed));
      },
    }).visit(parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).program);
  }
  const makes = (pattern: RegExp, id: string) =>
    pattern
      .exec(id)
      ?.slice(1)
      .every((part) => words.has(part)) ?? false;
  return (id) => words.has(id) || patterns.some((pattern) => makes(pattern, id));
}

function patternOf(fixed: readonly string[]): RegExp {
  const parts = fixed.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('(.+)')}$`);
}
