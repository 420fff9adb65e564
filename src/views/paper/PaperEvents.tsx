import { DataText } from '../../i18n/DataText.tsx';
import { EventDisc } from '../../marks/EventDisc.tsx';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { formatEdtf } from '../../i18n/formatDay.ts';
import styles from './Paper.module.css';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface PaperEventsProps {
  readonly events: readonly GeoEvent[];
  /** How many more are shown on screen. */
  readonly left: number;
  /** Numbers of sources, by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The events shown, each with its text and the numbers of its sources. */
export function PaperEvents({ events, left, numbers }: PaperEventsProps) {
  const t = useMessage();
  return (
    <section>
      <h2>{t('paper.events')}</h2>
      <ul>
        {events.map((event) => (
          <PaperEvent key={event.id} event={event} numbers={numbers} />
        ))}
      </ul>
      {left > 0 && <p>{t('paper.more', { count: left })}</p>}
    </section>
  );
}

type PaperEventProps = Pick<PaperEventsProps, 'numbers'> & { readonly event: GeoEvent };

function PaperEvent({ event, numbers }: PaperEventProps) {
  const lang = useLang();
  const cited = new Set(event.citations.map(({ source }) => numbers.get(source)));
  return (
    <li className={styles['event']}>
      <EventDisc tone={event.tone} topic={event.topic} sizePx={18} />
      <div>
        <p className={styles['facts']}>
          {formatEdtf(event.date, lang)}
          {event.place && (
            <>
              {' · '}
              <DataText text={event.place.name} />
            </>
          )}
        </p>
        <h3>
          <DataText text={event.title} />
        </h3>
        <p>
          <DataText text={event.text} /> {cited.size > 0 && `[${[...cited].join(', ')}]`}
        </p>
      </div>
    </li>
  );
}
