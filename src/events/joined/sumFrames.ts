import { TONES, type Tone } from '../../model/Tone.ts';
import { TOPICS, type Topic } from '../../model/Topic.ts';
import type { Bins, EventFrame, ToneCounts } from '../EventSource.ts';
import { CellSum } from './CellSum.ts';
import { newCells } from '../../columns/readCells.ts';
import type { Pair } from '../../model/Pair.ts';

/** Counts by name, added up. */
export function sumCounts<T extends string>(
  names: readonly T[],
  parts: readonly Readonly<Record<T, number>>[],
): Readonly<Record<T, number>> {
  return Object.fromEntries(
    names.map((name) => [name, parts.reduce((sum, part) => sum + part[name], 0)]),
  ) as Record<T, number>;
}

/** Bins of the same edges, of one source at least. */
export function sumBins(parts: readonly Bins[]): Bins {
  return {
    begun: sumTones(parts.map(({ begun }) => begun)),
    dated: sumTones(parts.map(({ dated }) => dated)),
  };
}

function sumTones(parts: readonly ToneCounts[]): ToneCounts {
  const sum = (tone: Tone) =>
    parts[0]![tone].map((_, bin) => parts.reduce((all, part) => all + part[tone][bin]!, 0));
  return Object.fromEntries(TONES.map((tone) => [tone, sum(tone)])) as ToneCounts;
}

/**
 * Frames added up; counts are made when they are first asked for, as those of the parts are. Cells are
 * added where a sum for them is given.
 */
export function sumFrames(parts: readonly EventFrame[], sum: CellSum | null): EventFrame {
  return {
    total: parts.reduce((all, { total }) => all + total, 0),
    cells: sum ? sum.of(parts.map(({ cells }) => cells)) : newCells(0),
    get eventsOf(): ReadonlyMap<Pair, number> {
      const counts = new Map<Pair, number>();
      for (const { eventsOf } of parts)
        for (const [pair, events] of eventsOf) counts.set(pair, (counts.get(pair) ?? 0) + events);
      return counts;
    },
    get byTopic(): Readonly<Record<Topic, number>> {
      return sumCounts(
        TOPICS,
        parts.map(({ byTopic }) => byTopic),
      );
    },
    get byTone(): Readonly<Record<Tone, number>> {
      return sumCounts(
        TONES,
        parts.map(({ byTone }) => byTone),
      );
    },
    settled: () =>
      sumFrames(
        parts.map((part) => part.settled()),
        sum && new CellSum(),
      ),
  };
}
