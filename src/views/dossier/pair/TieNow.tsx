import { DataText } from '../../../i18n/DataText.tsx';
import { type TieRow, backingOf } from '../../../query/ties/tieRows.ts';
import type { MessageId } from '../../../i18n/MessageId.ts';
import type { TieStatus } from '../../../model/TieStatus.ts';
import { type Day, addDays } from '../../../model/Day.ts';
import { Fragment } from 'react';
import { SourceList } from '../parts/SourceList.tsx';
import { ConfidenceMark } from '../../../marks/ConfidenceMark.tsx';
import { TieLine } from '../../../marks/TieLine.tsx';
import { countryName } from '../../../query/names/countryName.ts';
import { formatDay, formatEdtf, formatSince } from '../../../i18n/formatDay.ts';
import { formatLength } from '../../../i18n/formatLength.ts';
import styles from '../Dossier.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useRecordEnd } from '../../../state/useRecordEnd.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** A tie's status on a day: its name, since when, whether it goes on, and who says so. */
export function TieNow({ row, day }: { row: TieRow; day: Day }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const { tie, level } = row;
  const end = useRecordEnd(day);
  return (
    <section className={styles['status']} aria-label={t('dossier.tie.label')}>
      <p className={styles['statusName']}>
        <TieLine rung={row.rung} />
        {t(`marks.status.${tie.status}`)}
        {tie.strained && <span className={styles['muted']}>· {t('marks.strained')}</span>}
      </p>
      {end !== null && <p>{end}</p>}
      <LevelWords row={row} day={day} end={end === null ? 'open' : 'ended'} />
      {tie.strained && tie.change && (
        <p className={styles['muted']}>
          {t('dossier.tie.strained', { date: formatSince(tie.change.date, lang) })}
        </p>
      )}
      {level?.sides &&
        Object.entries(level.sides).map(([iso3, view]) => (
          <p key={iso3} className={styles['muted']}>
            <b>{t('dossier.tie.side', { state: countryName(dataset, iso3, lang) })}</b>{' '}
            <DataText text={view} />
          </p>
        ))}
      {backingOf(row).map((change) => (
        <Fragment key={change.id}>
          <ConfidenceMark confidence={change.confidence} explained />
          <SourceList citations={change.citations} />
        </Fragment>
      ))}
    </section>
  );
}

/** Since when the level holds, or what was last on record, or why there is none. */
function LevelWords({ row, day, end }: { row: TieRow; day: Day; end: 'open' | 'ended' }) {
  const t = useMessage();
  const lang = useLang();
  const { tie, level } = row;
  if (!level)
    return <p className={styles['muted']}>{t(whyNoLevel(tie.lastRecorded ?? tie.status))}</p>;
  if (tie.lastRecorded !== null) {
    const status = t(`marks.status.${tie.lastRecorded}`);
    const date = formatEdtf(level.date, lang);
    const words = end === 'ended' ? 'dossier.tie.lastKnown' : 'dossier.tie.lastRecorded';
    return <p className={styles['muted']}>{t(words, { status, date })}</p>;
  }
  return (
    <>
      <p className={styles['muted']}>
        {t('dossier.tie.since', {
          date: formatSince(level.date, lang),
          length: formatLength(level.date.startDay ?? day, addDays(day, 1), lang),
        })}
      </p>
      <p className={styles['muted']}>{t('dossier.tie.noEnd', { day: formatDay(day, lang) })}</p>
    </>
  );
}

function whyNoLevel(status: TieStatus): MessageId {
  return status === 'not-established' || status === 'no-recorded-break'
    ? `dossier.tie.about.${status}`
    : 'dossier.tie.about.unknown';
}
