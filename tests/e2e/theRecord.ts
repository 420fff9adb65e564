import { bundled } from '../unit/data/bundled.ts';
import { START_LENS } from '../../src/lens/Lens.ts';
import { formatDay } from '../../src/i18n/formatDay.ts';
import { spansOverlap } from '../../src/model/DaySpan.ts';
import { tieRows } from '../../src/query/ties/tieRows.ts';

const { dataset, record } = bundled;
const { span, opening } = dataset;
const lastDay = formatDay(span.endDay, 'en');

const inOpening = record.events.filter((event) => spansOverlap(event.span, opening));

const ofPanama = record.events.filter(({ pairs }) => pairs.some((pair) => pair === 'PAN-USA'));
const later = ofPanama.filter((event) => event.span.startDay > opening.endDay);

/** What the bundled set holds, as the page says it in English. */
export const theRecord = {
  endDay: span.endDay,
  /** "31 Mar 2026" */
  lastDay,
  lastYear: lastDay.slice(-4),
  events: record.events.length,
  /** Of them those under way in the days that the page opens on. */
  inOpening: inOpening.length,
  /** Of those, the ones between Mexico and Peru. */
  mexicoPeru: inOpening.filter(({ dyads }) =>
    dyads.some((dyad) => dyad === 'MEX>PER' || dyad === 'PER>MEX'),
  ).length,
  /** Those between Panama and the United States, by when they begin: none does in the opening. */
  panamaUsa: { all: ofPanama.length, before: ofPanama.length - later.length, after: later.length },
  /** Those without a place. */
  placeless: record.events.filter(({ place }) => place === null).length,
  /** Every pair that the set knows. */
  pairs: dataset.ledger.pairs.length,
  /** Of them those with a change on record by the last day of the opening. */
  pairsTold: tieRows(dataset, START_LENS, opening.endDay, 'recorded').length,
};
