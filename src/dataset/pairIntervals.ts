import { addDays, type Day } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EdtfDate } from '../model/EdtfDate.ts';
import type { TieChange } from '../model/TieChange.ts';
import type { TieStatus } from '../model/TieStatus.ts';
import type { TieInterval } from './TieLedger.ts';

type Standing = Omit<TieInterval, keyof DaySpan>;

/**
 * The tie of one pair over `span` as intervals without gap or overlap. `changes` come by first day,
 * then as in the file; `founding` is the later of the dates on which the two became states.
 *
 * A change holds from the first day that its date can mean. One whose end is not on record holds
 * through the last such day, and the level is unknown after it. So it is after one that ends what was
 * and names no level. Any other that names none leaves the level as it was and can only strain it,
 * until its own end or the next change. Before the first change there is no
 * recorded break, or no tie yet: before the founding, and before a first change that establishes it.
 * A published list of dates says that a tie began, not how it stood then: no break is recorded after it.
 */
export function pairIntervals(
  changes: readonly TieChange[],
  founding: EdtfDate | null,
  span: DaySpan,
): TieInterval[] {
  const days = [span.startDay, ...turningDays(changes, founding)]
    .filter((day) => span.startDay <= day && day <= span.endDay)
    .toSorted((a, b) => a - b);
  const intervals: TieInterval[] = [];
  for (const startDay of days) {
    const standing = standingOn(startDay, changes, founding);
    const last = intervals.at(-1);
    if (last && sameStanding(last, standing)) continue;
    if (last) intervals[intervals.length - 1] = { ...last, endDay: addDays(startDay, -1) };
    intervals.push({ startDay, endDay: span.endDay, ...standing });
  }
  return intervals;
}

/** Days on which the tie can turn, in any order. */
function turningDays(changes: readonly TieChange[], founding: EdtfDate | null): Day[] {
  const ends = changes.filter(({ endRecorded }) => !endRecorded).map(({ date }) => date.endDay);
  return [
    ...known([founding?.startDay ?? null, ...changes.map(({ date }) => date.startDay)]),
    ...known(ends).map((day) => addDays(day, 1)),
  ];
}

function known(days: readonly (Day | null)[]): Day[] {
  return days.filter((day) => day !== null);
}

function standingOn(day: Day, changes: readonly TieChange[], founding: EdtfDate | null): Standing {
  const past = changes.filter(({ date }) => date.startDay === null || date.startDay <= day);
  const last = past.at(-1);
  if (!last) return standingBefore(changes[0], founding, day);
  const { status, isLost } = levelOn(day, past) ?? {
    status: standingBefore(changes[0], founding, day).status,
    isLost: false,
  };
  return {
    status: isLost ? 'unknown' : status,
    strained: last.strained === true && !hasEnded(last, day),
    // where a record ends is never the day on which the tie turned
    approximate: hasEnded(last, day) || !isExact(last.date),
    change: last,
    lastRecorded: isLost ? status : null,
  };
}

/** Acts that end what was, also where they name no level. */
const ENDING: ReadonlySet<TieChange['act']> = new Set(['establish', 'restore', 'peace']);

/** The last level on record among changes up to a day, and whether it is lost by then; undefined where none sets one. */
function levelOn(
  day: Day,
  past: readonly TieChange[],
): { readonly status: TieStatus; readonly isLost: boolean } | undefined {
  const setting = past.findLast(({ status, act }) => status !== null || ENDING.has(act));
  if (!setting) return undefined;
  if (setting.status !== null) return { status: setting.status, isLost: hasEnded(setting, day) };
  const level = past.findLast(({ status }) => status !== null)?.status;
  const isBegun = setting.act === 'establish' && level === undefined;
  return { status: level ?? 'no-recorded-break', isLost: !isBegun };
}

/** How the tie stands while nothing has changed it yet. */
function standingBefore(
  first: TieChange | undefined,
  founding: EdtfDate | null,
  day: Day,
): Standing {
  const isFounded = (founding?.startDay ?? -Infinity) <= day;
  const isOpen = isFounded && first?.act !== 'establish';
  return {
    status: isOpen ? 'no-recorded-break' : 'not-established',
    strained: false,
    approximate: isOpen && founding !== null && !isExact(founding),
    change: null,
    lastRecorded: null,
  };
}

/** Past the last day on which a change is known to have held. */
function hasEnded({ endRecorded, date }: TieChange, day: Day): boolean {
  return !endRecorded && date.endDay !== null && date.endDay < day;
}

/** True when the date names the day on which something began. */
function isExact(date: EdtfDate): boolean {
  if (date.approximate || date.uncertain || date.precision !== 'day') return false;
  return date.openEnd || date.startDay === date.endDay;
}

function sameStanding(a: Standing, b: Standing): boolean {
  return (
    a.status === b.status &&
    a.strained === b.strained &&
    a.approximate === b.approximate &&
    a.change === b.change &&
    a.lastRecorded === b.lastRecorded
  );
}
