import { placeWords, type WordsAt } from './placeWords.ts';
import type { TimeAxis } from '../axis/TimeAxis.ts';
import type { Step } from './stackLayers.ts';
import type { TieYear } from '../../../query/ties/tieYears.ts';
import { countryName } from '../../../query/names/countryName.ts';
import { notYetStates } from '../../../query/notYetStates.ts';
import styles from './Region.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../../i18n/useMessage.ts';
import { xOn } from '../axis/TimeAxis.ts';

interface NewStatesProps {
  readonly axis: TimeAxis;
  readonly years: readonly TieYear[];
  /** Of the upper edge, by year in sight. */
  readonly steps: readonly Step[];
  readonly roofPx: number;
}

const CHARACTER_PX = 5.9;
const LINE_PX = 15;
/** Clear of the step that it names, above the level before. */
const ASIDE_PX = 11;
const NAMES_MOST = 2;

/** At the steps of the upper edge: the states with which more pairs came to be. */
export function NewStates({ axis, years, steps, roofPx }: NewStatesProps) {
  const dataset = useDataset();
  const t = useMessage();
  const list = useListFormat();
  const lang = useLang();
  const wanted = years.flatMap((year, at): WordsAt<{ year: number; words: string }>[] => {
    const before = years[at - 1];
    const x = xOn(axis, year.startDay) - ASIDE_PX;
    if (!before || before.pairs === year.pairs || x < 0 || x > axis.widthPx) return [];
    const absent = notYetStates(dataset, year.day);
    const states = [...notYetStates(dataset, before.day)].filter((iso3) => !absent.has(iso3));
    const words =
      states.length > NAMES_MOST
        ? t('centuries.newStates', { count: states.length })
        : list(states.map((iso3) => countryName(dataset, iso3, lang)));
    const weight = year.pairs - before.pairs;
    return [{ of: { year: year.year, words }, x, widthPx: words.length * CHARACTER_PX, weight }];
  });
  const topOver = (fromX: number, toX: number) =>
    roofPx +
    Math.min(...steps.filter(({ x, endX }) => endX > fromX && x < toX).map(({ top }) => top));
  return (
    <div className={styles['names']} aria-hidden="true">
      {placeWords(wanted, LINE_PX, axis.widthPx, topOver, ['end']).map(
        ({ of: { year, words }, x, y }) => (
          <p
            key={year}
            className={styles['word']}
            data-align="end"
            style={{ left: x, top: y, width: words.length * CHARACTER_PX }}
          >
            {words}
          </p>
        ),
      )}
    </div>
  );
}
