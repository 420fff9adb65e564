import type { Reference } from '../../../src/references/Reference.ts';
import { bibtex } from '../../../src/references/bibtex.ts';
import { cslJson } from '../../../src/references/cslJson.ts';
import { readReferences } from '../../support/readReferences.ts';
import { ris } from '../../../src/references/ris.ts';

export const WRITERS = { bibtex, ris, csl: cslJson } as const;
export const FORMATS = ['bibtex', 'ris', 'csl'] as const;
export type Format = (typeof FORMATS)[number];

/** References as a reader of another hand finds them in our file, as CSL. */
export function readBack(format: Format, references: readonly Reference[]) {
  return readReferences(WRITERS[format](references));
}

/** A reference with every field told. */
export function aReference(changes: Partial<Reference> = {}): Reference {
  return {
    id: 'source-A1',
    type: 'webpage',
    title: 'A title',
    container: null,
    publisher: 'A Publisher',
    issued: '2025-11-03',
    accessed: '2026-12-01',
    version: null,
    url: 'https://example.org/a',
    addressText: null,
    archive: null,
    lang: 'es',
    ...changes,
  };
}

/** What a parsed date says: `2025-11-03`, with `/` between the ends of an interval. */
export function isoOfParsed(date: unknown): string | null {
  if (date === undefined) return null;
  const ends = (date as { 'date-parts'?: readonly (readonly (number | string)[])[] })['date-parts'];
  return (
    ends
      ?.map((parts) =>
        parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
      )
      .join('/') ?? null
  );
}
