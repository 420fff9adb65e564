import type { DaySpan } from './DaySpan.ts';
import type { Iso3 } from './Country.ts';

/** A visit between the United States and another state of the Americas. */
export interface Visit {
  /** `us-travels:1915`: its table, and its number there. */
  readonly id: string;
  readonly span: DaySpan;
  /** The state that is not the United States. */
  readonly state: Iso3;
  /** `to-us`: its leader came; `from-us`: a president or secretary of state went there. */
  readonly direction: 'to-us' | 'from-us';
  /** A foreign head of state or government, or a president or secretary of state of the United States. */
  readonly role: 'leader' | 'president' | 'secretary';
  readonly who: string;
  /** As the table writes it, in English; null where it names none. */
  readonly place: string | null;
}
