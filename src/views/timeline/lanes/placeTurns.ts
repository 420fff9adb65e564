import { LaneRows } from './LaneRows.ts';
import { type TimeScale, visibleDays, xOf } from '../scale/TimeScale.ts';
import { TIE_RANKS, rungOf } from '../../../model/TieStatus.ts';
import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import { wordsPx } from './LaneItem.ts';
import { spanHolds } from '../../../model/DaySpan.ts';

/** Where a turn of a tie is marked, and on which side of the mark its words stand. */
export interface PlacedTurn {
  readonly turn: TieTurn;
  /** The middle of its day. */
  readonly x: number;
  readonly row: number;
  readonly words: string;
  readonly side: 'after' | 'before' | null;
}

export const TURN_ROW_PX = 13;
/** From the middle of a mark to its words, and what is kept clear beside them. */
export const WORDS_PX = 6;
const CLEAR_PX = 5;
const TICK_PX = 2;
/** More turns than these are ticks without words: nobody reads on. */
const MOST_WORDS = 80;

/**
 * Turns on screen with their words in rows, the worst of standings first, then the newest: words that
 * find no room are left out, and their marks take the first row that is free there. Without rows there
 * are marks alone.
 */
export function placeTurns(
  turns: readonly TieTurn[],
  scale: TimeScale,
  count: number,
  wordsOf: (turn: TieTurn) => string,
): readonly PlacedTurn[] {
  const days = visibleDays(scale.visible);
  const rows = new LaneRows(count);
  const onScreen = turns
    .filter(({ day }) => spanHolds(days, day))
    .map((turn) => ({ turn, x: xOf(scale, turn.day + 0.5) }));
  const byWeight = onScreen.toSorted((a, b) => weightOf(b.turn) - weightOf(a.turn) || b.x - a.x);
  const waiting = new Set(onScreen);
  /** Whether each mark that words would cover still finds a row beside them. */
  const sparesOthers = (row: number, from: number, to: number) =>
    [...waiting].every(
      ({ x }) => x < from || to < x || rows.isFreeElsewhere(row, x - TICK_PX, x + TICK_PX),
    );
  const told = byWeight.slice(0, count === 0 ? 0 : MOST_WORDS).flatMap((one) => {
    const { turn, x } = one;
    const words = wordsOf(turn);
    const px = WORDS_PX + wordsPx(words) + CLEAR_PX;
    waiting.delete(one);
    for (const [side, from, to] of [
      ['after', x - CLEAR_PX, x + px],
      ['before', x - px, x + CLEAR_PX],
    ] as const) {
      const isOff = from < -CLEAR_PX || to > scale.widthPx + CLEAR_PX;
      const row = isOff ? -1 : rows.freeRow(from, to);
      if (row < 0 || !sparesOthers(row, from, to)) continue;
      rows.take(row, from, to);
      return [{ turn, x, row, words, side }];
    }
    waiting.add(one);
    return [];
  });
  const isTold = new Set(told.map(({ turn }) => turn));
  const silent = byWeight
    .filter(({ turn }) => !isTold.has(turn))
    .map(({ turn, x }) => {
      const row = Math.max(0, rows.freeRow(x - TICK_PX, x + TICK_PX));
      return { turn, x, row, words: '', side: null };
    });
  return [...silent, ...told];
}

function weightOf({ after }: TieTurn): number {
  return TIE_RANKS[rungOf(after.status)] ?? -1;
}
