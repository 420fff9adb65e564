import { type CellPlace, cellByKey } from './CellPlace.ts';
import { type KeyboardEvent, type SyntheticEvent, memo, useRef, useState } from 'react';
import { type LevelCoverage, coverageStep } from '../../query/ties/levelCoverage.ts';
import styles from './Record.module.css';
import { useCellWords } from './useCellWords.ts';
import { useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface CoverageGridProps {
  readonly coverage: LevelCoverage;
  readonly pressed: CellPlace | null;
  readonly onPoint: (place: CellPlace | null) => void;
  readonly onPress: (place: CellPlace) => void;
}

/** A row a state, a cell a decade: one stop of the Tab key, which arrow keys move. Hundreds of cells: drawn anew only for another press. */
export const CoverageGrid = memo(function CoverageGrid(props: CoverageGridProps) {
  const { coverage, pressed, onPoint, onPress } = props;
  const { states, decades } = coverage;
  const t = useMessage();
  const text = useLocalText();
  const say = useCellWords(coverage);
  const gridRef = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<CellPlace>({ row: 0, column: decades.length - 1 });
  const walk = (event: KeyboardEvent) => {
    const from = placeOf(event);
    if (!from) return;
    const to = cellByKey(event.key, from, states.length, decades.length);
    if (to)
      gridRef.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') onPress(from);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['scroller']}>
      <table
        ref={gridRef}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- keys walk this table
        role="grid"
        aria-label={t('record.coverage')}
        className={styles['grid']}
        onKeyDown={walk}
        onClick={(event) => {
          const place = placeOf(event);
          if (place) onPress(place);
        }}
        onFocus={(event) => {
          const place = placeOf(event);
          if (place) setStop(place);
          onPoint(place ?? null);
        }}
        onBlur={() => onPoint(null)}
        onMouseOver={(event) => onPoint(placeOf(event) ?? null)}
        onMouseLeave={() => onPoint(null)}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('record.state')}</span>
            </th>
            {decades.map((decade, at) => (
              <th key={decade} scope="col" data-shown={at % 2 === 1 || undefined}>
                <span>{t('record.decade', { year: String(decade) })}</span>
              </th>
            ))}
            <th scope="col" data-shown>
              <span>{t('record.coverage.all')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ state, decades: cells, all }, row) => (
            <tr
              key={state.iso3}
              data-region={states[row - 1]?.state.region !== state.region || undefined}
            >
              <th scope="row">{text(state.name)}</th>
              {cells.map((cell, column) => {
                const place = { row, column };
                const isStop = stop.row === row && stop.column === column;
                const isPressed = pressed?.row === row && pressed.column === column;
                return (
                  <td
                    key={decades[column]}
                    aria-label={say(place)}
                    tabIndex={isStop ? 0 : -1}
                    className={styles['cell']}
                    data-place={`${row} ${column}`}
                    data-step={coverageStep(cell) ?? 'absent'}
                    data-pressed={isPressed || undefined}
                  />
                );
              })}
              <td className={styles['share']}>{t('record.percent', { value: percentOf(all) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

function percentOf({ there, dated }: { readonly there: number; readonly dated: number }): number {
  return there === 0 ? 0 : Math.round((dated / there) * 100);
}

function placeOf({ target }: SyntheticEvent): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = cell?.dataset['place']?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}
