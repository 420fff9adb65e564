import { type RecordRule, breachIn } from './RecordRule.ts';

/** A page is one source, whatever the record cites it for: two files would count as two sources. */
export const oneFileAPage: RecordRule = {
  name: 'page-twice',
  message: 'The page is that of {other}: keep one of the two files, and cite it.',
  find: ({ lists: { sources } }) => {
    const first = new Map<string, string>();
    return sources.flatMap((source) => {
      const { id, url } = source.record;
      if (url === undefined) return [];
      const page = pageOf(url);
      const other = first.get(page);
      if (other !== undefined) return [breachIn(source, 'url', { other })];
      first.set(page, id);
      return [];
    });
  },
};

/** The address without what leads to the same page. */
function pageOf(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/^[^/?]+/, (host) => host.toLowerCase());
}
