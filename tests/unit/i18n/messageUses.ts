import { type ESTree, parseSync, Visitor } from 'vite';
import { readTree } from '../../arch/readTree.ts';
import { resolve } from 'node:path';

interface MessageUses {
  /** Whether the code has this id as a text, or a template that makes it. */
  readonly says: (id: string) => boolean;
  /** Ids that the code gives to `t` as they stand. */
  readonly said: readonly string[];
}

/**
 * Which messages the code of `src` says. Ids that are put together are declared by the template that
 * does it: it begins with the room, and what it fills in is a word or number that the code has too.
 */
export function messageUses(): MessageUses {
  const words = new Set<string>();
  const patterns: RegExp[] = [];
  const said: string[] = [];
  for (const [path, text] of readTree(resolve(import.meta.dirname, '../../../src'))) {
    if (!/\.tsx?$/.test(path) || path.endsWith('.d.ts')) continue;
    new Visitor({
      Literal: ({ value }) => {
        if (typeof value !== 'string' && typeof value !== 'number') return;
        // "Shift+ArrowLeft" has the names of two keys
        for (const word of [String(value), ...String(value).split('+')]) words.add(word);
      },
      Property: ({ key }) => {
        if (key.type === 'Identifier') words.add(key.name);
      },
      TemplateLiteral: ({ quasis }) => {
        const fixed = quasis.map(({ value }) => value.cooked ?? '');
        if (/^\w+\./.test(fixed[0] ?? '')) patterns.push(patternOf(fixed));
      },
      CallExpression: ({ callee, arguments: [id] }) => {
        if (callee.type === 'Identifier' && callee.name === 't') said.push(...textsOf(id));
      },
    }).visit(parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).program);
  }
  const isWord = (part: string) => words.has(part) || /^\d+$/.test(part);
  const makes = (pattern: RegExp, id: string) => pattern.exec(id)?.slice(1).every(isWord) ?? false;
  return {
    says: (id) => words.has(id) || patterns.some((pattern) => makes(pattern, id)),
    said,
  };
}

function patternOf(fixed: readonly string[]): RegExp {
  const parts = fixed.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('(.+)')}$`);
}

function textsOf(id: ESTree.Argument | undefined): string[] {
  if (id?.type === 'ConditionalExpression') return [id.consequent, id.alternate].flatMap(textsOf);
  return id?.type === 'Literal' && typeof id.value === 'string' ? [id.value] : [];
}
