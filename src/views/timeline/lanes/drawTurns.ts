import type { Lane } from '../scale/stageLanes.ts';
import type { Palette } from '../bars/usePalette.ts';
import { type PlacedTurn, TURN_ROW_PX } from './placeTurns.ts';
import { rungOf } from '../../../model/TieStatus.ts';

const TICK_PX = 2.6;

/** A tick for each turn, in the colour of the rung that it led to, or all in grey. */
export function drawTurns(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedTurn[],
  { top, height }: Lane,
  palette: Palette,
  isGrey = false,
): void {
  for (const one of placed) {
    context.fillStyle = palette[isGrey ? 'history' : colourOf(one)];
    context.fillRect(one.x - TICK_PX / 2, top + one.row * TURN_ROW_PX + 1, TICK_PX, height - 2);
  }
}

/** A quarrel that leaves the level as it was has a colour of its own. */
function colourOf({ turn: { before, after } }: PlacedTurn): keyof Palette {
  return after.strained && after.status === before.status ? 'strained' : rungOf(after.status);
}
