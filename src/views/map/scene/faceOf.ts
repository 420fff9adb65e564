import type { GeoEvent } from '../../../model/GeoEvent.ts';
import type { Tone } from '../../../model/Tone.ts';

/** Which of several events a disc shows: the open one, else the last of the tone that most of them have. */
export function faceOf(events: readonly GeoEvent[], openId: string | null): GeoEvent | undefined {
  if (events.length < 2) return events[0];
  const open = events.find(({ id }) => id === openId);
  if (open) return open;
  const counts = new Map<Tone, number>();
  for (const { tone } of events) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return events.findLast(({ tone }) => counts.get(tone) === most);
}
