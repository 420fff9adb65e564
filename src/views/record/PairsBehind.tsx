import { type LevelCoverage, pairsBehind } from '../../query/ties/levelCoverage.ts';
import type { CellPlace } from './CellPlace.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { openFromPage } from '../../state/openFromPage.ts';
import { pairName } from '../../query/names/pairName.ts';
import styles from './Record.module.css';
import { useCellWords } from './useCellWords.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** The pairs of a cell that was pressed: those with dated years by name, the others by number. */
export function PairsBehind({ coverage, place }: { coverage: LevelCoverage; place: CellPlace }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const say = useCellWords(coverage);
  const own = coverage.states[place.row];
  const decade = coverage.decades[place.column];
  if (!own || decade === undefined) return null;
  const pairs = pairsBehind(dataset, own.state.iso3, decade);
  const dated = pairs.filter((pair) => pair.dated > 0);
  return (
    <div
      className={styles['behind']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it holds a list, which an output may not
      role="status"
    >
      <p>
        <strong>{say(place)}</strong>
      </p>
      <ul>
        {dated.map(({ pair, dated: years }) => (
          <li key={pair}>
            <TextButton onClick={() => openFromPage({ type: 'pair', id: pair })}>
              {pairName(dataset, pair, lang)}
            </TextButton>{' '}
            <span className={styles['muted']}>{t('record.years', { count: years })}</span>
          </li>
        ))}
      </ul>
      {pairs.length > dated.length && (
        <p className={styles['muted']}>
          {t('record.undated', { count: pairs.length - dated.length })}
        </p>
      )}
    </div>
  );
}
