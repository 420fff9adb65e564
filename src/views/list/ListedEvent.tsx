import type { EventKey } from '../../events/EventSource.ts';
import { EventRow } from '../../marks/EventRow.tsx';
import { fileAmongRecords } from '../../query/fileAmongRecords.ts';
import { accountsDiffer } from '../../query/stories/accountsDiffer.ts';
import capsStyles from '../../ui/Caps.module.css';
import { formatEdtf } from '../../i18n/formatDay.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { lateView } from '../../ui/lateView.tsx';
import styles from './List.module.css';
import { useLang } from '../../i18n/useLang.ts';
import { useDataset, useSource } from '../../state/ShownContext.ts';

/** What reads words from a file comes with the first row of one. */
const WordedRow = lateView(async () => (await import('./WordedRow.tsx')).WordedRow, {
  place: 'passing',
  StandIn: EventRow,
});

interface ListedEventProps {
  readonly eventKey: EventKey;
  /** The event above it in the list, if there is one. */
  readonly above: EventKey | undefined;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** An event as a row of the list; the first of its date has that over it. */
export function ListedEvent({ eventKey, above, openId, onOpen }: ListedEventProps) {
  const dataset = useDataset();
  const source = useSource();
  const event = source.event(eventKey);
  const row = {
    event,
    current: event.id === openId,
    differs: accountsDiffer(dataset, event.id),
    onOpen,
    file: fileAmongRecords(source, event),
    date: 'above' as const,
  };
  const lang = useLang();
  const date = formatEdtf(event.date, lang);
  const isFirst = above === undefined || formatEdtf(source.event(above).date, lang) !== date;
  return (
    <>
      {isFirst && <h3 className={joinClasses(capsStyles['caps'], styles['day'])}>{date}</h3>}
      {event.kind === 'row' ? <WordedRow {...row} /> : <EventRow {...row} />}
    </>
  );
}
