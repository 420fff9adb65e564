import { type Sentence, rowTitle } from './words/rowTitle.ts';
import type { GeoPrecision } from '../../model/GeoEvent.ts';
import type { LocalText } from '../../model/LocalText.ts';
import type { RowPlan } from './planRows.ts';
import type { RowWords } from './words/RowWords.ts';
import { rowWords } from './rowWords.ts';

/** What a row of a file says in words. */
export interface RowText extends Omit<RowWords, keyof Sentence> {
  /** See {@link rowTitle}. */
  readonly title: LocalText;
  /** Null where the format, or the row, does not say. */
  readonly precision: GeoPrecision | null;
}

/** The words of a row, from the texts of all its columns. */
export function rowText(plan: RowPlan, cells: readonly string[]): RowText {
  const { format, precision: place } = plan;
  const { headline, who, whom, acts, act, ...said } = rowWords(plan)(
    (column) => cells[column] ?? '',
  );
  return {
    ...said,
    title: rowTitle({ headline, who, whom, acts, act }),
    precision: format.precision?.of(cells[place] ?? '') ?? null,
  };
}
