import { TONES, type Tone } from '../../../model/Tone.ts';

/** As they lie on the chart, from above to below. */
export const TONES_ON_CHART: readonly Tone[] = ['cooperation', 'neither', 'conflict'];

/** The most events of each tone in one bin of the whole set. */
export type TonePeaks = Readonly<Record<Tone, number>>;

/** How high an event is, and where the lane of each tone lies: one unit for all three. */
export interface BlockLanes {
  /** Each event a block of its own, or all of a bin one bar. */
  readonly style: 'blocks' | 'bars';
  readonly unitPx: number;
  readonly lanes: Readonly<Record<Tone, { readonly top: number; readonly height: number }>>;
}

/** A block of 10 px and a gap. */
const MOST_UNIT_PX = 11;
/** Lower than this, blocks cannot be told apart. */
const LEAST_UNIT_PX = 3;
/** More blocks than these are not counted at a glance. */
const MOST_BLOCKS = 12;
/** Ground beyond the highest bin of a lane. */
const PAD_PX = 4;
const LEAST_LANE_PX = 8;

/**
 * Three lanes that fill a height: cooperation stands on its line, conflict hangs from its own, what is
 * neither lies about the middle of a lane between. The unit shrinks with the highest bin; where a bin
 * holds more than twelve events, bins are bars.
 */
export function blockLanes(peaks: TonePeaks, heightPx: number): BlockLanes {
  const rows = (tone: Tone) => Math.max(1, peaks[tone]);
  const all = TONES.reduce((sum, tone) => sum + rows(tone), 0);
  const inner = Math.max(0, heightPx - TONES.length * PAD_PX);
  const blockPx = Math.min(MOST_UNIT_PX, Math.floor(inner / all));
  const most = Math.max(...TONES.map((tone) => peaks[tone]));
  const isBlocks = most <= MOST_BLOCKS && blockPx >= LEAST_UNIT_PX;
  const unitPx = isBlocks ? blockPx : barUnit(peaks, inner);
  const needPx = (tone: Tone) =>
    isBlocks ? rows(tone) * unitPx : Math.max(LEAST_LANE_PX, peaks[tone] * unitPx);
  const spare = (inner - TONES.reduce((sum, tone) => sum + needPx(tone), 0)) / TONES.length;
  let top = 0;
  const lanes = TONES_ON_CHART.map((tone) => {
    const height = Math.round(needPx(tone) + PAD_PX + Math.max(0, spare));
    top += height;
    return [tone, { top: top - height, height }] as const;
  });
  return {
    style: isBlocks ? 'blocks' : 'bars',
    unitPx,
    lanes: Object.fromEntries(lanes) as Record<Tone, { top: number; height: number }>,
  };
}

/** What an event is high, where a lane of few events takes no less than its least; 0 where there is none. */
function barUnit(peaks: TonePeaks, inner: number): number {
  let high = TONES.filter((tone) => peaks[tone] > 0);
  while (high.length > 0) {
    const room = inner - (TONES.length - high.length) * LEAST_LANE_PX;
    const unit = room / high.reduce((sum, tone) => sum + peaks[tone], 0);
    const still = high.filter((tone) => peaks[tone] * unit >= LEAST_LANE_PX);
    if (still.length === high.length || still.length === 0) return unit;
    high = still;
  }
  return 0;
}
