import { posix } from 'node:path';
import { type Plan, roomOf } from './Plan.ts';

const longest = 300;
const longestWhy = 60;
const emptyNames = new Set(
  'utils util helpers helper common misc types constants index manager service'.split(' '),
);

/** What can be told from a file's path and length: it stands in a room, has a telling name, and is short. */
export function shapeFaults(path: string, text: string, plan: Plan): string[] {
  const file = posix.basename(path);
  const name = file.split('.')[0]?.toLowerCase() ?? '';
  const lines = text.trimEnd().split('\n').length;
  const limit = file === 'why.md' ? longestWhy : longest;
  return [
    ...(roomOf(path, plan) === undefined && path !== 'README.md'
      ? [`${path} stands in no room.`]
      : []),
    ...(emptyNames.has(name) ? [`${path} has a name that says nothing: "${name}".`] : []),
    ...(isCode(file) && lines > limit ? [`${path} has ${lines} lines, more than ${limit}.`] : []),
  ];
}

// data and messages may be long
function isCode(file: string): boolean {
  return /\.(tsx?|css)$/.test(file) || file === 'why.md';
}
