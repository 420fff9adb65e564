import { type Ask, askOf } from './ask/Ask.ts';
import { CLAUSES, type Clause } from './ask/clauses.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EventFrame, EventSource } from './EventSource.ts';
import type { Answered } from './Answered.ts';
import type { Lens } from '../lens/Lens.ts';

/** Which events of a source a lens shows, and why it does not show the others. */
export interface Answer extends Pick<EventFrame, 'eventsOf' | 'byTopic' | 'byTone'> {
  readonly ask: Ask;
  readonly time: DaySpan;
  /** `about` while the source still looks for the words of the search. */
  readonly standing: Answered<unknown>['standing'];
  /** How many events are shown, of how many. */
  readonly shown: number;
  readonly total: number;
  /** How many events pass all filters and lie outside the time. */
  readonly outside: number;
  /** How many events fail each clause, whatever else they fail; clauses that hide none are left out. */
  readonly hiders: readonly { readonly clause: Clause; readonly hides: number }[];
}

/** All views draw from this one answer, so that their counts agree. */
export function answerOf(source: EventSource, lens: Lens): Answer {
  const ask = askOf(source.about, lens);
  const { standing, now } = source.frame(ask, null);
  const hidden = source.hides(ask);
  return {
    ask,
    time: ask.time,
    standing,
    shown: now.total,
    total: source.about.total,
    outside: source.passing(ask) - now.total,
    hiders: CLAUSES.map((clause) => ({ clause, hides: hidden[clause] })).filter(
      ({ hides }) => hides > 0,
    ),
    eventsOf: now.eventsOf,
    byTopic: now.byTopic,
    byTone: now.byTone,
  };
}
