import type { CellPlace } from './CellPlace.ts';
import type { LevelCoverage } from '../../query/ties/levelCoverage.ts';
import { useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What a cell says: its state, its decade, how many of its pair-years have a dated level. */
export function useCellWords(coverage: LevelCoverage): (place: CellPlace) => string {
  const t = useMessage();
  const text = useLocalText();
  return ({ row, column }) => {
    const own = coverage.states[row];
    const cell = own?.decades[column];
    if (!own || !cell) return '';
    const state = text(own.state.name);
    const decade = t('record.decade', { year: String(coverage.decades[column]) });
    return cell.there === 0
      ? t('record.cell.absent', { state, decade })
      : t('record.cell', { state, decade, dated: cell.dated, there: cell.there });
  };
}
