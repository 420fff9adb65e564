const STEPS = [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500];

const LINES_MOST = 4.5;
/** Nearer to the end, as a share of a step, a line would touch that of the end. */
const ROOM = 0.5;

/** Where a scale from 0 to `most` has lines: 0, at most four round numbers, and its end where that is asked for. */
export function scaleLines(most: number, hasEnd: boolean): readonly number[] {
  const step = STEPS.find((one) => most / one <= LINES_MOST) ?? 1000;
  const end = hasEnd ? most - step * ROOM : most + 1;
  const round = Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
  return [0, ...round.filter((line) => line < end), ...(hasEnd ? [most] : [])];
}
