import { Fold } from '../../ui/Fold.tsx';
import type { Founding } from '../../query/ties/foundingsOf.ts';
import { countryName } from '../../query/names/countryName.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import styles from './Changes.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

/** Pairs that came to be as states were founded, by day: no act of theirs, so kept apart and folded. */
export function FoundingList({ foundings }: { foundings: readonly Founding[] }) {
  const dataset = useDataset();
  const t = useMessage();
  const list = useListFormat();
  const lang = useLang();
  if (foundings.length === 0) return null;
  return (
    <Fold
      summary={t('changes.foundings', {
        count: foundings.reduce((sum, { pairs }) => sum + pairs, 0),
      })}
    >
      <ul className={styles['foundings']}>
        {foundings.map(({ day, states, pairs }) => (
          <li key={day}>
            {t('changes.founding', {
              date: formatDay(day, lang),
              states: list(states.map((iso3) => countryName(dataset, iso3, lang))),
              count: pairs,
            })}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
