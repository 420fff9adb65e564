import type { Day } from '../../model/Day.ts';
import { SourceList } from './SourceList.tsx';
import type { TieInterval } from '../../dataset/TieLedger.ts';
import { ConfidenceMark } from '../../marks/ConfidenceMark.tsx';
import { TieLine } from '../../marks/TieLine.tsx';
import { countryName } from '../../query/countryName.ts';
import { formatDay, formatEdtf } from '../../i18n/formatDay.ts';
import { rungOf } from '../../model/TieStatus.ts';
import styles from './Dossier.module.css';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** A tie's status on a day: its name, since when, whether it goes on, and who says so. */
export function TieNow({ tie, day }: { tie: TieInterval; day: Day }) {
  const dataset = useDataset();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const { change, lastRecorded, status } = tie;
  return (
    <section className={styles['status']} aria-label={t('dossier.tie.label')}>
      <p className={styles['statusName']}>
        <TieLine rung={rungOf(status)} />
        {t(`marks.status.${status}`)}
        {tie.strained && <span className={styles['muted']}>· {t('marks.strained')}</span>}
      </p>
      {lastRecorded !== null && change ? (
        <p className={styles['muted']}>
          {t('dossier.tie.lastRecorded', {
            status: t(`marks.status.${lastRecorded}`),
            date: formatEdtf(change.date, lang),
          })}
        </p>
      ) : change ? (
        <>
          <p className={styles['muted']}>
            {t('dossier.tie.since', {
              date: formatEdtf(change.date, lang),
              days: day - tie.startDay + 1,
            })}
          </p>
          <p className={styles['muted']}>{t('dossier.tie.noEnd', { day: formatDay(day, lang) })}</p>
        </>
      ) : (
        <p className={styles['muted']}>{t(`dossier.tie.about.${status}`)}</p>
      )}
      {change?.sides &&
        Object.entries(change.sides).map(([iso3, view]) => (
          <p key={iso3} className={styles['muted']}>
            <b>{countryName(dataset, iso3, lang)}</b>: {text(view)}
          </p>
        ))}
      {change && (
        <>
          <ConfidenceMark confidence={change.confidence} explained />
          <SourceList citations={change.citations} />
        </>
      )}
    </section>
  );
}
