import type { Say } from '../../../i18n/useMessage.ts';

const LINES = /^lines? ([\d–, ]+)$/;

/** Where in a source: "line 13" in the language of the page, all else in the words of the record. */
export function locatorWords(locator: string, t: Say): string {
  const lines = LINES.exec(locator)?.[1];
  if (lines === undefined) return locator;
  return t('dossier.source.lines', { lines, number: /^\d+$/.test(lines) ? 'one' : 'other' });
}
