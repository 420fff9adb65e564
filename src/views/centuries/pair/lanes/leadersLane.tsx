import type { LaneView, Speech } from '../LaneView.ts';
import type { DaySpan } from '../../../../model/DaySpan.ts';
import { type Pair, statesOf } from '../../../../model/Pair.ts';
import type { Dataset } from '../../../../dataset/Dataset.ts';
import { countryName } from '../../../../query/names/countryName.ts';
import { emptyLane } from './emptyLane.tsx';
import { formatEdtf } from '../../../../i18n/formatDay.ts';
import { knownEdtf } from '../../../../model/readEdtf.ts';
import { spanHolds } from '../../../../model/DaySpan.ts';
import styles from '../Pair.module.css';
import { xOn } from '../../axis/TimeAxis.ts';

/** Offices of those who lead a state. */
const LEADING: readonly string[] = ['president', 'co-president', 'prime-minister'];

const HEIGHT_PX = 38;
const ROW_PX = 15;
const BAR_PX = 13;
const CHARACTER_PX = 5.8;

/** Who led the two states, of the people that the record names: a row a state. */
export function leadersLane(dataset: Dataset, pair: Pair, speech: Speech): LaneView {
  const { t, lang, text } = speech;
  const { startDay: firstDay, endDay: lastDay } = dataset.span;
  const states = statesOf(pair);
  const terms = [...dataset.peopleById.values()].flatMap((person) =>
    person.terms
      .filter(({ office }) => states.includes(person.country) && LEADING.includes(office))
      .map((term) => {
        const date = knownEdtf(term.dates);
        const span: DaySpan = {
          startDay: date.startDay ?? firstDay,
          endDay: date.endDay ?? lastDay,
        };
        return { person, span, date, title: text(term.title), row: states.indexOf(person.country) };
      }),
  );
  if (terms.length === 0) return emptyLane('leaders', t('centuries.pair.noLeaders'));
  return {
    id: 'leaders',
    heightPx: HEIGHT_PX,
    stops: terms.map(({ span }) => span.startDay),
    read: (day) => {
      const now = terms.filter(({ span }) => spanHolds(span, day));
      return now.length > 0
        ? {
            head: now.map(({ person }) => person.name).join(' · '),
            detail: now.map(({ title }) => title).join(' · '),
          }
        : { head: t('centuries.pair.noLeaderOn'), detail: '' };
    },
    rows: terms.map(({ person, span, date, title }) => ({
      day: span.startDay,
      date: formatEdtf(date, lang),
      what: `${person.name}, ${title}`,
    })),
    draw: (axis) =>
      terms.map(({ person, span, row }) => {
        const x = Math.max(0, xOn(axis, span.startDay));
        const endX = Math.min(axis.widthPx, xOn(axis, span.endDay + 1));
        if (endX - x < 0.5) return null;
        const fits = endX - x > person.name.length * CHARACTER_PX + 8;
        return (
          <g key={`${person.id} ${span.startDay}`}>
            <title>{`${person.name}, ${countryName(dataset, person.country, lang)}`}</title>
            <rect
              className={styles['term']}
              x={x + 0.5}
              y={row * ROW_PX + 0.5}
              width={Math.max(1, endX - x - 1)}
              height={BAR_PX}
            />
            {fits && (
              <text className={styles['termName']} x={(x + endX) / 2} y={row * ROW_PX + 11}>
                {person.name}
              </text>
            )}
          </g>
        );
      }),
  };
}
