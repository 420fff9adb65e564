import type { EventKey, ListOrder } from '../EventSource.ts';
import type { Day } from '../../model/Day.ts';

/** Lists that are each in order as one; of one day, the earlier list's come first when oldest first. */
export function mergeByDay(
  lists: readonly (readonly EventKey[])[],
  dayOf: (key: EventKey) => Day,
  order: ListOrder,
): readonly EventKey[] {
  const [first = [], ...others] = lists;
  return others.reduce((merged, list) => mergeTwo(merged, list, dayOf, order), first);
}

function mergeTwo(
  a: readonly EventKey[],
  b: readonly EventKey[],
  dayOf: (key: EventKey) => Day,
  order: ListOrder,
): readonly EventKey[] {
  if (b.length === 0) return a;
  const merged: EventKey[] = [];
  const takesA = (x: EventKey, y: EventKey) =>
    order === 'oldest' ? dayOf(x) <= dayOf(y) : dayOf(x) > dayOf(y);
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) merged.push(takesA(a[i]!, b[j]!) ? a[i++]! : b[j++]!);
  return [...merged, ...a.slice(i), ...b.slice(j)];
}
