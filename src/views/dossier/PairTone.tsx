import { DataText } from '../../i18n/DataText.tsx';
import { SPENT_AFTER, type Temperature, temperatureOf } from '../../query/temperatureOf.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import { Fold } from '../../ui/Fold.tsx';
import { OpenLink } from './OpenLink.tsx';
import type { Pair } from '../../model/Pair.ts';
import { Section } from './Section.tsx';
import { ToneLine } from './ToneLine.tsx';
import { formatDay } from '../../i18n/formatDay.ts';
import styles from './Dossier.module.css';
import toneStyles from './ToneLine.module.css';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** The tone between two states up to the last day shown: its value, its line, how it is computed. */
export function PairTone({ pair, time }: { pair: Pair; time: DaySpan }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const tone = temperatureOf(dataset, pair, time);
  const { last, halfLifeDays } = tone;
  const spent = halfLifeDays * SPENT_AFTER;
  const day = formatDay(time.endDay, lang);
  const hasLine = tone.readings.some((reading) => reading.tone !== null);
  return (
    <Section heading={t('dossier.tone.heading')}>
      <p>
        {last.tone === null
          ? t('dossier.tone.none', { day, spent })
          : t('dossier.tone.now', { tone: last.tone, count: last.events, day })}
      </p>
      {hasLine && (
        <>
          <ToneLine tone={tone} />
          <p className={styles['note']}>
            {t('dossier.tone.about', { halfLife: halfLifeDays, spent })}
          </p>
          <Fold summary={t('dossier.tone.numbers')}>
            <ToneTable tone={tone} />
          </Fold>
        </>
      )}
    </Section>
  );
}

function ToneTable({ tone }: { tone: Temperature }) {
  const dataset = useDataset();
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
          const event = dataset.eventsById.get(id);
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
