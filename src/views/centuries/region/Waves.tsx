import { placeWords, type WordsAt } from './placeWords.ts';
import { type TimeAxis, xOn } from '../axis/TimeAxis.ts';
import type { BreakYear } from '../../../query/ties/breakYears.ts';
import type { Step } from './stackLayers.ts';
import { dayOf } from '../../../model/Day.ts';
import styles from './Region.module.css';
import { useBreakWords } from './useBreakWords.ts';

interface WavesProps {
  readonly axis: TimeAxis;
  readonly waves: readonly BreakYear[];
  /** Of what is drawn: the tops of the years. */
  readonly steps: readonly Step[];
  readonly heightPx: number;
  readonly roofPx: number;
}

const CHARACTER_PX = 5.9;
const TWO_LINES_PX = 28;
const MIDYEAR_DAYS = 183;

/** Who broke with whom, named above the years: the largest first, where there is room. */
export function Waves({ axis, waves, steps, heightPx, roofPx }: WavesProps) {
  const say = useBreakWords();
  const wanted = waves.flatMap((wave): WordsAt<{ year: number; words: string }>[] => {
    const x = xOn(axis, dayOf(wave.year, 1, 1) + MIDYEAR_DAYS);
    if (x < 0 || x > axis.widthPx) return [];
    const words = say(wave);
    const weight = wave.breaks.length;
    return [{ of: { year: wave.year, words }, x, widthPx: words.length * CHARACTER_PX, weight }];
  });
  const topOver = (fromX: number, toX: number) =>
    roofPx +
    Math.min(
      heightPx,
      ...steps.filter(({ x, endX }) => endX > fromX && x < toX).map(({ top }) => top),
    );
  return (
    <div className={styles['names']} aria-hidden="true">
      {placeWords(wanted, TWO_LINES_PX, axis.widthPx, topOver).map(
        ({ of: { year, words }, x, y, align }) => (
          <p
            key={year}
            className={styles['word']}
            data-align={align}
            style={{ left: x, top: y, width: words.length * CHARACTER_PX }}
          >
            <b>{year}</b>
            {words}
          </p>
        ),
      )}
    </div>
  );
}
