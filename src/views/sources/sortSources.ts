import type { SourceUse } from '../../query/stories/sourceUses.ts';

/** What the table of sources can be sorted by; also the order of its columns. */
export const SOURCE_COLUMNS = [
  'publisher',
  'grade',
  'lang',
  'events',
  'tieChanges',
  'others',
] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

export interface SourceOrder {
  readonly column: SourceColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The columns that count records. */
export const COUNTS = ['events', 'tieChanges', 'others'] as const;

/** The order after a press on a column: its own, the most first, or turned round when it had it. */
export function orderAfter(order: SourceOrder, column: SourceColumn): SourceOrder {
  if (order.column === column)
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  const counts = COUNTS.some((one) => one === column);
  return { column, direction: counts ? 'descending' : 'ascending' };
}

/** Sorted; sources that are equal in the column stand by publisher, those without a language last. */
export function sortSources(
  uses: readonly SourceUse[],
  { column, direction }: SourceOrder,
  locale: string,
): readonly SourceUse[] {
  const { compare } = new Intl.Collator(locale);
  const sign = direction === 'ascending' ? 1 : -1;
  const byColumn: Readonly<Record<SourceColumn, (a: SourceUse, b: SourceUse) => number>> = {
    publisher: (a, b) => compare(a.source.publisher, b.source.publisher),
    grade: (a, b) => compare(gradeOf(a), gradeOf(b)),
    lang: (a, b) => compare(a.source.lang ?? '\uffff', b.source.lang ?? '\uffff'),
    events: (a, b) => a.events - b.events,
    tieChanges: (a, b) => a.tieChanges - b.tieChanges,
    others: (a, b) => a.others - b.others,
  };
  return uses.toSorted((a, b) => sign * byColumn[column](a, b) || byColumn.publisher(a, b));
}

function gradeOf({ source: { reliability, credibility } }: SourceUse): string {
  return `${reliability}${credibility}`;
}
