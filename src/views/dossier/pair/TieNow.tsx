import { DataText } from '../../../i18n/DataText.tsx';
import type { TieRow } from '../../../query/ties/tieRows.ts';
import type { MessageId } from '../../../i18n/MessageId.ts';
import { type TieStatus, isBelowFull } from '../../../model/TieStatus.ts';
import { type Day, addDays } from '../../../model/Day.ts';
import { Gloss } from '../../../marks/Gloss.tsx';
import { ObservedAnswer } from './observed/ObservedAnswer.tsx';
import type { TieChange } from '../../../model/TieChange.ts';
import { TieLine } from '../../../marks/TieLine.tsx';
import { byWhom } from '../../../query/names/byWhom.ts';
import { countryName } from '../../../query/names/countryName.ts';
import { formatDay, formatEdtf, formatSince } from '../../../i18n/formatDay.ts';
import { formatAge } from '../../../i18n/formatLength.ts';
import { statusName } from '../../../marks/statusName.ts';
import styles from '../Dossier.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useRecordEnd } from '../../../state/useRecordEnd.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** A tie's status on a day: its name, since when, by whom, and whether it goes on. */
export function TieNow({ row, day }: { row: TieRow; day: Day }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const { tie, level } = row;
  const end = useRecordEnd(day);
  return (
    <section className={styles['status']} aria-label={t('dossier.tie.label')}>
      <div className={styles['statusName']}>
        <TieLine rung={row.rung} />
        <Gloss words={statusName(tie, t)}>
          <p>{t(`marks.rung.${row.rung}.about`)}</p>
          {tie.strained && <p>{t('marks.strained.about')}</p>}
        </Gloss>
      </div>
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
    </section>
  );
}

/** Since when the level holds, or what was last on record, or why there is none. */
function LevelWords({ row, day, end }: { row: TieRow; day: Day; end: 'open' | 'ended' }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const { tie, level } = row;
  if (!level) {
    const status = tie.lastRecorded ?? tie.status;
    const why = <p className={styles['muted']}>{t(whyNoLevel(status))}</p>;
    if (status !== 'no-recorded-break') return why;
    const listed = listedBy(dataset.changesOf(row.pair), day);
    return (
      <>
        {listed && (
          <p className={styles['muted']}>
            {t('dossier.tie.listed', { date: formatEdtf(listed.date, lang) })}
          </p>
        )}
        <ObservedAnswer
          pair={row.pair}
          day={day}
          meanwhile={listed ? null : why}
          since={listed?.date.startDay ?? null}
          undated={tie.change === null}
        />
      </>
    );
  }
  if (tie.lastRecorded !== null) {
    const status = t(`marks.status.${tie.lastRecorded}`);
    const date = formatEdtf(level.date, lang);
    const words = end === 'ended' ? 'dossier.tie.lastKnown' : 'dossier.tie.lastRecorded';
    return (
      <>
        <p className={styles['muted']}>{t(words, { status, date })}</p>
        <ObservedAnswer
          pair={row.pair}
          day={day}
          meanwhile={null}
          since={level.date.startDay}
          undated={false}
        />
      </>
    );
  }
  return (
    <>
      <p className={styles['muted']}>
        {t('dossier.tie.since', {
          date: formatSince(level.date, lang),
          length: formatAge(level.date, addDays(day, 1), lang) ?? 'none',
        })}
        {level.by !== null && ` · ${t('dossier.tie.by', { ...byWhom(dataset, level, lang) })}`}
      </p>
      {/* of what is as it should be nobody asks when it ends */}
      {isBelowFull(row.rung) && (
        <p className={styles['muted']}>{t('dossier.tie.noEnd', { day: formatDay(day, lang) })}</p>
      )}
    </>
  );
}

/** The change by which a published list dates the beginning of relations, where it was before the day. */
function listedBy(changes: readonly TieChange[], day: Day): TieChange | undefined {
  return changes.findLast(
    ({ basis, date }) => basis === 'list' && (date.startDay ?? -Infinity) <= day,
  );
}

function whyNoLevel(status: TieStatus): MessageId {
  return status === 'not-established' || status === 'no-recorded-break'
    ? `dossier.tie.about.${status}`
    : 'dossier.tie.about.unknown';
}
