import styles from './Record.module.css';
import { useMessage } from '../../i18n/useMessage.ts';
import { useShown } from '../../state/ShownContext.ts';
import { recordTally } from '../../query/recordTally.ts';
import { useMemo } from 'react';

/** What the record holds, in numbers that are each counted by one definition. */
export function RecordNumbers() {
  const shown = useShown();
  const t = useMessage();
  const tally = useMemo(() => recordTally(shown), [shown]);
  const { events, changes, changedPairs, pairs, sources, pages, claims, general } = tally;
  const numbers = [
    {
      value: events,
      words: t('record.events', { count: events }),
      about: t('record.events.about'),
    },
    {
      value: changes,
      words: t('record.changes', { count: changes }),
      about: t('record.changes.about'),
    },
    {
      value: changedPairs,
      words: t('record.pairs', { pairs }),
      about: t('record.pairs.about'),
    },
    {
      value: sources,
      words: t('record.sources', { count: sources }),
      about: t('record.sources.about', { pages }),
    },
    {
      value: claims,
      words: t('record.claims', { count: claims }),
      about: t('record.claims.about'),
    },
    {
      value: general,
      words: t('record.general', { count: general }),
      about: t('record.general.about'),
    },
  ];
  return (
    <ul className={styles['numbers']}>
      {numbers.map(({ value, words, about }) => (
        <li key={about}>
          <span className={styles['number']}>{t('record.number', { value })}</span>{' '}
          <span>{words}</span>
          <p className={styles['muted']}>{about}</p>
        </li>
      ))}
    </ul>
  );
}
