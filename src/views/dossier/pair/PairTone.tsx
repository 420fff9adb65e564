import { DataText } from '../../../i18n/DataText.tsx';
import {
  SPENT_AFTER,
  type Temperature,
  temperatureOf,
} from '../../../query/stories/temperatureOf.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import { Fold } from '../../../ui/Fold.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import type { Pair } from '../../../model/Pair.ts';
import { Section } from '../parts/Section.tsx';
import { ToneLine } from './ToneLine.tsx';
import { formatDay } from '../../../i18n/formatDay.ts';
import styles from '../Dossier.module.css';
import toneStyles from './ToneLine.module.css';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { useSource } from '../../../state/ShownContext.ts';
import { useWordedEvents } from '../../../state/useWordedEvents.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** The newest events that are scored: their codes are read from the file, where they are of one. */
const SCORED_MOST = 400;

/** The tone between two states up to the last day shown: its value, its line, how it is computed. */
export function PairTone({ pair, time }: { pair: Pair; time: DaySpan }) {
  const t = useMessage();
  const lang = useLang();
  const source = useSource();
  const since = { startDay: source.about.span.startDay, endDay: time.endDay };
  const told = source.between({ type: 'pair', id: pair }, since, SCORED_MOST);
  const { events, standing } = useWordedEvents(told.newest.toReversed());
  const tone = temperatureOf(events, pair, time);
  const { last, halfLifeDays } = tone;
  const spent = halfLifeDays * SPENT_AFTER;
  const day = formatDay(time.endDay, lang);
  const hasLine = tone.readings.some((reading) => reading.tone !== null);
  return (
    <Section heading={t('dossier.tone.heading')}>
      <p role={standing === 'failed' ? 'alert' : undefined}>
        {standing !== 'exact'
          ? t(standing === 'failed' ? 'dossier.tone.failed' : 'dossier.tone.reading')
          : last.tone === null
            ? t('dossier.tone.none', { day, spent })
            : t('dossier.tone.now', { tone: last.tone, count: last.events, day })}
      </p>
      {hasLine && (
        <>
          <ToneLine tone={tone} />
          {told.total > told.newest.length && (
            <p className={styles['note']}>{t('dossier.tone.cut', { count: told.newest.length })}</p>
          )}
          <p className={styles['note']}>
            {t('dossier.tone.about', { halfLife: halfLifeDays, spent })}
          </p>
          <Fold summary={t('dossier.tone.numbers')}>
            <ToneTable tone={tone} events={events} />
          </Fold>
        </>
      )}
    </Section>
  );
}

function ToneTable({ tone, events }: { tone: Temperature; events: readonly GeoEvent[] }) {
  const t = useMessage();
  const lang = useLang();
  const readingOn = new Map(tone.readings.map((reading) => [reading.day, reading.tone]));
  const number = (value: number | null) =>
    value === null ? t('dossier.tone.noData') : t('dossier.tone.number', { tone: value });
  return (
    <table className={toneStyles['table']} aria-label={t('dossier.tone.table')}>
      <thead>
        <tr>
          <th scope="col">{t('dossier.tone.day')}</th>
          <th scope="col">{t('dossier.tone.event')}</th>
          <th scope="col">{t('dossier.tone.score')}</th>
          <th scope="col">{t('dossier.tone.after')}</th>
        </tr>
      </thead>
      <tbody>
        {tone.events.map(({ id, day, score }) => {
          const event = events.find((one) => one.id === id);
          return (
            <tr key={id}>
              <th scope="row">{formatDay(day, lang)}</th>
              <td>
                <OpenLink open={{ type: 'event', id }}>
                  {event && <DataText text={event.title} />}
                </OpenLink>
              </td>
              <td>{number(score)}</td>
              <td>{number(readingOn.get(day) ?? null)}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{formatDay(tone.last.day, lang)}</th>
          <td>{t('dossier.tone.lastDay')}</td>
          <td>–</td>
          <td>{number(tone.last.tone)}</td>
        </tr>
      </tbody>
    </table>
  );
}
