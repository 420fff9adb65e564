import type { Citation } from '../../model/Source.ts';
import type { Column, ColumnKind, SheetLink } from '../../sheets/Sheet.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { Say } from '../../i18n/useMessage.ts';
import type { IdBetween } from '../../i18n/MessageId.ts';
import { sourceName } from '../names/sourceName.ts';

/** What cells are told with. */
export interface Telling {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly t: Say;
}

/** The key of a column; a message says what it is. */
export type ColumnKey = IdBetween<'export.column.'>;

/** What a column is, is said by the message of its key, or else by a text of its own. */
export type ColumnList = readonly (
  | readonly [key: ColumnKey, kind: ColumnKind]
  | readonly [key: string, kind: ColumnKind, about: string]
)[];

export function columnsOf(list: ColumnList, t: Say): readonly Column[] {
  return list.map((column) => {
    if (column.length === 3) return { key: column[0], kind: column[1], about: column[2] };
    const [key, kind] = column;
    return { key, kind, about: t(`export.column.${key}`) };
  });
}

/** Each source once, by the name that tells it from others, and where it is read. */
export function citedLinks(
  citations: readonly Citation[],
  { dataset, lang }: Telling,
): readonly SheetLink[] {
  return [...new Set(citations.map(({ source }) => source))].map((id) => ({
    name: sourceName(dataset, id, lang),
    address: dataset.sourcesById.get(id)?.url ?? '',
  }));
}
