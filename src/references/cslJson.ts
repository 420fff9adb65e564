import type { Reference } from './Reference.ts';
import { datePartsOf } from './datePartsOf.ts';
import { plainText } from './plainText.ts';

/** References as CSL-JSON (schema 1.0.2): a list of items; a date that has no `date-parts` as it is written. */
export function cslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(itemOf), null, 2)}\n`;
}

function itemOf(reference: Reference) {
  const { id, type, issued, accessed } = reference;
  return {
    id,
    type,
    ...textsOf({
      title: reference.title,
      'container-title': reference.container,
      publisher: reference.publisher,
      version: reference.version,
      URL: reference.url,
      archive_location: reference.archive,
      note: reference.addressText,
      language: reference.lang,
    }),
    ...(issued !== null && { issued: dateOf(issued) }),
    ...(accessed !== null && { accessed: dateOf(accessed) }),
  };
}

function textsOf(texts: Readonly<Record<string, string | null>>) {
  const known = Object.entries(texts).flatMap(([key, text]) =>
    text === null ? [] : [[key, plainText(text)] as const],
  );
  return Object.fromEntries(known);
}

function dateOf(edtf: string) {
  const parts = datePartsOf(edtf);
  if (!parts) return { literal: edtf };
  return { 'date-parts': parts.ends, ...(parts.rough && { circa: true }) };
}
