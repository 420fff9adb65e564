import type { Lane } from '../scale/stageLanes.ts';
import { type PlacedTurn, TURN_ROW_PX, WORDS_PX } from './placeTurns.ts';
import styles from './Lanes.module.css';

interface TurnWordsProps {
  readonly placed: readonly PlacedTurn[];
  readonly lane: Lane;
  readonly widthPx: number;
}

/** What turned, beside its tick: to the right of it, or to the left. */
export function TurnWords({ placed, lane, widthPx }: TurnWordsProps) {
  return placed.map(({ turn, words, side, row, x }) =>
    side === null ? null : (
      <span
        key={`${turn.pair} ${turn.day} ${words}`}
        className={styles['words']}
        style={{
          top: lane.top + (row + 0.5) * TURN_ROW_PX,
          ...(side === 'after' ? { left: x + WORDS_PX } : { right: widthPx - x + WORDS_PX }),
        }}
      >
        {words}
      </span>
    ),
  );
}
