import { addDays, type Day } from '../../../src/model/Day.ts';
import type { DaySpan } from '../../../src/model/DaySpan.ts';
import type { EdtfDate } from '../../../src/model/EdtfDate.ts';
import type { TieChange } from '../../../src/model/TieChange.ts';
import type { TieStatus } from '../../../src/model/TieStatus.ts';

interface TieOnDay {
  day: Day;
  status: TieStatus;
  strained: boolean;
  lastRecorded: TieStatus | null;
  last: TieChange | null;
}

/** The tie on each day, by going through all days from long before and keeping what holds. */
export function naiveTie(
  changes: readonly TieChange[],
  founding: EdtfDate | null,
  span: DaySpan,
): TieOnDay[] {
  const days: TieOnDay[] = [];
  let level: TieChange | null = null;
  let last: TieChange | null = null;
  let isBegun = false;
  let isVague = false;
  for (let day = addDays(span.startDay, -400); day <= span.endDay; day = addDays(day, 1)) {
    for (const change of changes) {
      if (change.date.startDay !== day) continue;
      last = change;
      if (change.status !== null) [level, isVague] = [change, false];
      else if (change.act === 'establish' && !level) [isBegun, isVague] = [true, false];
      else if (['establish', 'restore', 'peace'].includes(change.act)) isVague = true;
    }
    let status: TieStatus = 'no-recorded-break';
    if (founding?.startDay && day < founding.startDay) status = 'not-established';
    if (changes[0]?.act === 'establish') status = 'not-established';
    if (isBegun || isVague) status = 'no-recorded-break';
    if (level?.status) status = level.status;
    const isLost = isVague || (level !== null && hasPassed(level, day));
    const strained = last?.strained === true && !hasPassed(last, day);
    const shown = isLost ? 'unknown' : status;
    const tie = {
      day,
      status: shown,
      strained,
      lastRecorded: isLost ? status : null,
      last,
    } as const;
    if (day >= span.startDay) days.push(tie);
  }
  return days;
}

function hasPassed({ endRecorded, date }: TieChange, day: Day): boolean {
  return !endRecorded && date.endDay !== null && day > date.endDay;
}
