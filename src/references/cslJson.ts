import type { Reference } from './Reference.ts';

/** References as CSL-JSON: a list of items, dates as `date-parts`. */
export function cslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(itemOf), null, 2)}\n`;
}

function itemOf(reference: Reference) {
  const { id, type, title, publisher, issued, accessed, version, url, lang } = reference;
  return {
    id,
    type,
    title,
    publisher,
    ...(issued !== null && { issued: dateOf(issued) }),
    accessed: dateOf(accessed),
    ...(version !== null && { version }),
    URL: url,
    language: lang,
  };
}

function dateOf(iso: string) {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
