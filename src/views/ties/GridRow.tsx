import type { Country } from '../../model/Country.ts';
import type { Pair } from '../../model/Pair.ts';
import type { TieMatrix } from '../../query/ties/tieMatrix.ts';
import type { TieRow } from '../../query/ties/tieRows.ts';
import type { ObservedTie } from '../../query/observed/observedTies.ts';
import { memo } from 'react';
import { observedCell } from './observedCell.ts';
import { observedSign } from './observedSign.ts';
import signs from './TieSwatch.module.css';
import styles from './TieGrid.module.css';
import { useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface GridRowProps {
  readonly row: number;
  readonly state: Country;
  readonly cells: readonly (TieRow | null)[];
  /** What each pair's cells say. */
  readonly names: ReadonlyMap<Pair, string>;
  readonly shown: TieMatrix['shown'];
  /** Ties that are drawn as observed. */
  readonly observed: ReadonlyMap<Pair, ObservedTie>;
  /** Columns at which a region begins. */
  readonly starts: readonly number[];
  /** Given in the first row of a region. */
  readonly region: TieMatrix['regions'][number] | undefined;
  /** The column of the cell that the Tab key reaches; null when it is in another row. */
  readonly stop: number | null;
  /** This row is read now. */
  readonly read: boolean;
}

/** A state and its ties with all others, in the order of the columns. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, state, cells, names, shown, observed, starts, region, stop, read } = props;
  const t = useMessage();
  const text = useLocalText();
  return (
    <tr>
      {region && (
        <th scope="rowgroup" rowSpan={region.count} className={styles['sideRegion']}>
          <span>{t(`ties.region.${region.region}`)}</span>
        </th>
      )}
      <th
        scope="row"
        aria-label={text(state.name)}
        className={styles['code']}
        data-place={`${row} -1`}
        data-read={read || undefined}
      >
        {state.iso3}
      </th>
      {cells.map((cell, column) => {
        const isShown = cell !== null && shown.has(cell.pair);
        const pale = isShown ? observed.get(cell.pair) : undefined;
        const look = pale && observedCell(pale, state.iso3);
        return (
          <td
            // oxlint-disable-next-line react/no-array-index-key -- a column is its index
            key={column}
            tabIndex={column === stop ? 0 : undefined}
            aria-label={cell ? names.get(cell.pair) : text(state.name)}
            className={
              look
                ? signs['observed']
                : isShown
                  ? signs['rung']
                  : cell
                    ? styles['off']
                    : styles['self']
            }
            data-place={`${row} ${column}`}
            data-rung={isShown && !look ? cell.rung : undefined}
            data-look={look}
            data-start={starts.includes(column) || undefined}
          >
            {look ? observedSign(t, look) : isShown && t(`ties.glyph.${cell.rung}`)}
          </td>
        );
      })}
    </tr>
  );
});
