import type { Issue } from '../../model/Issue.ts';

/** Text that a template or a page left behind, and that says nothing of the world. */
const PLACEHOLDER = /\[insert\b[^\]]*\]?|share your thoughts|lorem ipsum/i;

/** No text anywhere in the record may be a placeholder. */
export function checkTexts(value: unknown, at: string): Issue[] {
  if (typeof value === 'string') {
    const found = PLACEHOLDER.exec(value)?.[0];
    if (found === undefined) return [];
    return [{ code: 'placeholder-text', severity: 'error', path: at, context: { found } }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => checkTexts(item, `${at}[${i}]`));
  return Object.entries(value).flatMap(([key, field]) =>
    checkTexts(field, at === '' ? key : `${at}.${key}`),
  );
}
