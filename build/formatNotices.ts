import type { Notice } from './readNotice.ts';

const rule = '='.repeat(80);
const intro = `Hemisphere is built with the packages below. Each is the work of its own authors and comes
under its own licence, given here in full.`;

/** One text for all packages, in order of their names; equal name and version stand once. */
export function formatNotices(notices: readonly Notice[]): string {
  const byTitle = new Map(notices.map((notice) => [titleOf(notice), notice]));
  const sections = [...byTitle]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([title, { shipped, text }]) => [
      rule,
      title,
      ...(shipped ? [] : [noFile]),
      rule,
      '',
      text,
    ]);
  return `${[[intro], ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const noFile = '(the package ships no licence file; this is the standard text of its licence)';

function titleOf({ name, version, licence }: Notice): string {
  return `${name} ${version} (${licence})`;
}
