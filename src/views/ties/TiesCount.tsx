import { type TieTally, americanAmong } from '../../query/ties/tieTally.ts';
import { Button } from '../../ui/Button.tsx';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { countryName } from '../../query/names/countryName.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import { pairName } from '../../query/names/pairName.ts';
import styles from './TiesPage.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useRecordEnd } from '../../state/useRecordEnd.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

/** How many of how many pairs of American states, on which day, and what of the page's filters narrows them. */
export function TiesCount({ shown }: { shown: TieTally }) {
  const dataset = useDataset();
  const { time } = useAnswer();
  const t = useMessage();
  const list = useListFormat();
  const lang = useLang();
  const pairs = useLens((lens) => lens.pairs);
  const countries = useLens((lens) => lens.countries);
  const end = useRecordEnd(time.endDay);
  const names = [
    ...pairs.map((pair) => pairName(dataset, pair, lang)),
    ...countries.map((country) => countryName(dataset, country, lang)),
  ];
  return (
    <div>
      <p>
        <output className={styles['count']}>
          {t('ties.count', {
            shown: shown.pairs,
            total: americanAmong(dataset, dataset.ledger.pairs),
            beyond: shown.beyond,
          })}
        </output>
        <br />
        <span className={styles['muted']}>
          {t('ties.asOn', { day: formatDay(time.endDay, lang) })}
        </span>
      </p>
      {end !== null && <p className={styles['apart']}>{end}</p>}
      {names.length > 0 && (
        <div className={`${styles['muted']} ${styles['apart']}`}>
          {t('ties.narrowed', { names: list(names) })}{' '}
          <Button variant="chip" onClick={() => applyEdit({ type: 'clearFilters' })}>
            {t('ties.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
