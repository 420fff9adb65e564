import { type KeyboardEvent, type SyntheticEvent, useId, useMemo, useRef, useState } from 'react';
import { type CellPlace, keyToCell } from './keyToCell.ts';
import type { ObservedTie } from '../../query/observed/observedTies.ts';
import type { Pair } from '../../model/Pair.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import type { TieMatrix } from '../../query/ties/tieMatrix.ts';
import { NOTHING_TYPED, typedAfter, typedState } from './typedState.ts';
import { openFromPage } from '../../state/openFromPage.ts';
import styles from './TieGrid.module.css';
import { useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useTieWords } from './useTieWords.ts';

interface TieGridProps {
  readonly matrix: TieMatrix;
  /** Ties that are drawn as observed. */
  readonly observed: ReadonlyMap<Pair, ObservedTie>;
}

/** The cells: one stop of the Tab key; arrow keys walk them, Enter or a press opens a pair. */
export function TieGrid({ matrix, observed }: TieGridProps) {
  const { states, cells, regions, shown } = matrix;
  const t = useMessage();
  const text = useLocalText();
  const words = useTieWords();
  const keysId = useId();
  const gridRef = useRef<HTMLTableElement>(null);
  const typed = useRef(NOTHING_TYPED);
  const [stop, setStop] = useState<CellPlace>({ row: 0, column: 1 });
  const [read, setRead] = useState<CellPlace | null>(null);
  // the words change with the language alone, and the matrix with it
  const names = useMemo(
    () => namesOf(cells, (row) => words.withObserved(row, observed.get(row.pair))),
    // oxlint-disable-next-line react/exhaustive-deps
    [cells, observed],
  );
  const starts = useMemo(() => startsOf(regions), [regions]);

  const cellAt = ({ row, column }: CellPlace) => cells[row]?.[column];
  const open = (event: SyntheticEvent) => {
    const place = placeOf(event);
    const cell = place && cellAt(place);
    if (cell) openFromPage({ type: 'pair', id: cell.pair });
  };
  const walk = (event: KeyboardEvent) => {
    const from = placeOf(event);
    if (!from) return;
    const target = keyToCell(event, from, states.length) ?? typedCell(event, from);
    const opens = event.key === 'Enter' || event.key === ' ';
    if (!target && !opens) return;
    event.preventDefault();
    if (target) focusAt(gridRef.current, target);
    else open(event);
  };
  const typedCell = ({ nativeEvent }: KeyboardEvent, { row, column }: CellPlace) => {
    const next = typedAfter(typed.current, nativeEvent);
    if (!next) return undefined;
    typed.current = next;
    const found = typedState(
      states.map(({ name }) => text(name)),
      next,
      row,
    );
    return found === undefined ? undefined : { row: found, column };
  };
  const sayOf = (place: CellPlace) => {
    const cell = cellAt(place);
    const state = states[place.row] ?? states[place.column];
    return cell ? names.get(cell.pair) : state && text(state.name);
  };

  return (
    <>
      <p className={styles['readout']} data-hint={read === null || undefined} aria-hidden="true">
        {read ? sayOf(read) : t('ties.matrix.hint')}
      </p>
      <div className={styles['scroller']}>
        <table
          ref={gridRef}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- keys walk this table
          role="grid"
          aria-label={t('ties.title')}
          aria-describedby={keysId}
          className={styles['grid']}
          onKeyDown={walk}
          onClick={open}
          onFocus={(event) => {
            const place = placeOf(event);
            if (place) setStop(place);
            setRead(place ?? null);
          }}
          onBlur={() => setRead(null)}
          onMouseOver={(event) => setRead(placeOf(event) ?? null)}
          onMouseLeave={() => setRead(null)}
        >
          <GridHead regions={regions} states={states} read={read?.column ?? null} />
          {regions.map(({ region, count }, at) => {
            const start = starts[at] ?? 0;
            return (
              <tbody key={region}>
                {states.slice(start, start + count).map((state, offset) => (
                  <GridRow
                    key={state.iso3}
                    row={start + offset}
                    state={state}
                    cells={cells[start + offset] ?? []}
                    names={names}
                    shown={shown}
                    observed={observed}
                    starts={starts}
                    region={offset === 0 ? regions[at] : undefined}
                    stop={stop.row === start + offset ? stop.column : null}
                    read={read?.row === start + offset}
                  />
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      <p id={keysId} className="visually-hidden">
        {t('ties.matrix.keys')}
      </p>
    </>
  );
}

type Cells = TieMatrix['cells'];

/** What each pair's two cells say. */
function namesOf(cells: Cells, sentence: (row: NonNullable<Cells[0][0]>) => string) {
  return new Map(
    cells.flatMap((row, at) =>
      row.slice(0, at).flatMap((cell) => (cell ? [[cell.pair, sentence(cell)] as const] : [])),
    ),
  );
}

/** The index of each region's first state. */
function startsOf(regions: TieMatrix['regions']): readonly number[] {
  let next = 0;
  return regions.map(({ count }) => (next += count) - count);
}

/** The cell or head that an event comes from; a head of a column is in row -1, of a row in column -1. */
function placeOf({ target }: SyntheticEvent): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = cell?.dataset['place']?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Only the cell that holds the stop can take the focus: that many targets slow assistive tools down. */
function focusAt(grid: HTMLElement | null, { row, column }: CellPlace): void {
  const cell = grid?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);
  if (!cell) return;
  cell.tabIndex = 0;
  cell.focus();
}
