import { PaperEvents } from './PaperEvents.tsx';
import { PaperLegend } from './PaperLegend.tsx';
import { PaperSources } from './PaperSources.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { citedSources } from './citedSources.ts';
import styles from './Paper.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useSource } from '../../state/ShownContext.ts';
import { useMedium } from '../../state/mediumStore.ts';

/** More events than these fill no sheet that anyone reads. */
const EVENTS_MOST = 200;

/** Below the map on paper: its legend, the events shown, and the sources that they rest on. */
export function PaperBody() {
  const medium = useMedium();
  return <LaterMessages>{medium === 'paper' && <Body />}</LaterMessages>;
}

function Body() {
  const source = useSource();
  const { ask, shown } = useAnswer();
  // the newest first, as on screen
  const events = source.page(ask, 'newest', 0, EVENTS_MOST).map((key) => source.event(key));
  const sources = citedSources(events);
  return (
    <article className={styles['body']}>
      <PaperLegend />
      <PaperEvents events={events} left={shown - events.length} numbers={sources} />
      <PaperSources numbers={sources} />
    </article>
  );
}
