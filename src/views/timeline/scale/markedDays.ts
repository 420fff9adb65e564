import type { Day } from '../../../model/Day.ts';
import { START_LENS } from '../../../lens/Lens.ts';
import type { Shown } from '../../../query/Shown.ts';
import { askOf } from '../../../events/ask/Ask.ts';
import { turnsWithin } from '../../../query/ties/turnsWithin.ts';

/** The days of which the chart has something to show, whatever the filters: ascending. */
export function markedDays({ dataset, source }: Shown): readonly Day[] {
  const { about } = source;
  const turns = turnsWithin(dataset, START_LENS, about.span).filter(
    ({ type }) => type === 'change',
  );
  const days = [...source.days(askOf(about, START_LENS)), ...turns.map(({ day }) => day)];
  return [...new Set(days)].toSorted((a, b) => a - b);
}
