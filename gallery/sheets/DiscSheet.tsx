import { EventDisc } from '../../src/marks/EventDisc.tsx';
import { TONES } from '../../src/model/Tone.ts';
import { TOPICS } from '../../src/model/Topic.ts';
import styles from './Sheet.module.css';

const OWNERS = ['record', 'file'] as const;
const PLACES = ['point', 'area'] as const;

/** The discs of events: each topic in each tone, then those of rough places. */
export function DiscSheet() {
  return (
    <div className={styles['rows']}>
      {OWNERS.flatMap((of) =>
        PLACES.flatMap((place) =>
          TONES.map((tone) => (
            <div key={`${of} ${place} ${tone}`} className={styles['row']}>
              {TOPICS.map((topic) => (
                <EventDisc key={topic} tone={tone} topic={topic} of={of} place={place} />
              ))}
            </div>
          )),
        ),
      )}
    </div>
  );
}
