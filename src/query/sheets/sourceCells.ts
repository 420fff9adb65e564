import type { ColumnList, Telling } from './columnsOf.ts';
import { type Citation, type Source, publisherIn } from '../../model/Source.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Row } from '../../sheets/Sheet.ts';
import type { Say } from '../../i18n/useMessage.ts';
import { readDay } from '../../model/Day.ts';
import { textIn } from '../../model/LocalText.ts';

const COUNTED = ['events', 'ties', 'changes'] as const;

/** What each row of a sheet cites, by sheet. */
type CitedRows = Readonly<Record<(typeof COUNTED)[number], readonly (readonly Citation[])[]>>;

/** A source, and how many rows of each sheet cite it. */
interface CitedSource {
  readonly source: Source;
  readonly counts: Readonly<Record<(typeof COUNTED)[number], number>>;
}

/** The columns of sources. */
export function sourceColumns(t: Say): ColumnList {
  return [
    ['id', 'text'],
    ['publisher', 'text'],
    ['title', 'text', t('export.titleOf.source')],
    ['date', 'text'],
    ['url', 'text', t('export.urlOf.source')],
    ['archive', 'text'],
    ['accessed', 'day'],
    ['lang', 'text'],
    ['kind', 'text'],
    ['reliability', 'text'],
    ['credibility', 'number'],
    ['licence', 'text'],
    ...COUNTED.map((key) => [key, 'number'] as const),
  ];
}

/** The sources that such rows cite, in the order of the data set; a row that cites one twice counts once. */
export function sourcesCited({ sourcesById }: Dataset, rows: CitedRows): readonly CitedSource[] {
  const [events, ties, changes] = COUNTED.map((key) => timesCited(rows[key]));
  return [...sourcesById.values()].flatMap((source) => {
    const of = (times?: ReadonlyMap<string, number>) => times?.get(source.id) ?? 0;
    const counts = { events: of(events), ties: of(ties), changes: of(changes) };
    return COUNTED.some((key) => counts[key] > 0) ? [{ source, counts }] : [];
  });
}

function timesCited(rows: readonly (readonly Citation[])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const citations of rows)
    for (const id of new Set(citations.map(({ source }) => source)))
      times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

/** A source as cells of {@link sourceColumns}; what is not on record of it is empty. */
export function sourceCells({ source, counts }: CitedSource, { lang }: Telling): Row {
  const { id, title, date, url, addressText, archive, accessed, kind, licence } = source;
  return [
    id,
    publisherIn(source, lang),
    title ? textIn(title, lang).text : null,
    date ?? null,
    url ?? addressText ?? null,
    archive ?? null,
    accessed === undefined ? null : (readDay(accessed) ?? null),
    source.lang ?? null,
    kind ?? null,
    source.reliability,
    source.credibility,
    licence ?? null,
    ...COUNTED.map((key) => counts[key]),
  ];
}
