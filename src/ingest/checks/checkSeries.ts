import type { Issue } from '../../model/Issue.ts';
import { readEdtf } from '../../model/readEdtf.ts';
import { type Series, TALLIES } from '../../model/Series.ts';

/**
 * What a source counts through a day is what the members of those days add up to. The day and the tally say
 * which count is meant: those that were left out before it have no place in the list that is seen here.
 */
export function checkSeries({ members, counts }: Series, at: string): Issue[] {
  return counts.flatMap(({ date, ...told }) => {
    const until = readEdtf(date)?.endDay ?? Infinity;
    const counted = members.filter(
      (member) => (readEdtf(member.date)?.endDay ?? Infinity) <= until,
    );
    return TALLIES.flatMap((tally) => {
      const sum = counted.reduce((total, member) => total + (member[tally] ?? 0), 0);
      if (told[tally] === undefined || told[tally] === sum) return [];
      const context = { tally, date, sum: String(sum), told: String(told[tally]) };
      return [{ code: 'bad-count', severity: 'error', path: `${at}.counts`, context }];
    });
  });
}
