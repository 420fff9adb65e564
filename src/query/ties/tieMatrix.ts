import { type Country, REGIONS, type Region } from '../../model/Country.ts';
import { type Lang, textIn } from '../../model/LocalText.ts';
import { type Pair, pairOf } from '../../model/Pair.ts';
import { type TieRow, tieRow } from './tieRows.ts';
import { type TieTally, tieTally } from './tieTally.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { Lens } from '../../lens/Lens.ts';
import { keepsPair, keepsRung } from './keepsTie.ts';

/** The ties of all American states with each other on a day. */
export interface TieMatrix {
  /** Those with states, from north to south. */
  readonly regions: readonly {
    readonly region: Exclude<Region, 'outside'>;
    readonly count: number;
  }[];
  /** By region, then by name: rows and columns alike. */
  readonly states: readonly Country[];
  /** By row, then column; null on the diagonal. The two cells of a pair hold the same object. */
  readonly cells: readonly (readonly (TieRow | null)[])[];
  /** Each pair once, as its two cells hold it. */
  readonly rows: readonly TieRow[];
  /** The pairs that the filters let through. */
  readonly shown: ReadonlySet<Pair>;
  /** Those pairs, counted. */
  readonly tally: TieTally;
  /** The same whatever the filter by status. */
  readonly all: TieTally;
}

export function tieMatrix(dataset: Dataset, lens: Lens, day: Day, lang: Lang): TieMatrix {
  const { compare } = new Intl.Collator(lang);
  const byName = (a: Country, b: Country) =>
    compare(textIn(a.name, lang).text, textIn(b.name, lang).text);
  const regions = REGIONS.filter((region) => region !== 'outside').map((region) => ({
    region,
    states: dataset.countries.filter((state) => state.region === region).toSorted(byName),
  }));
  const states = regions.flatMap((group) => group.states);
  const cells: (TieRow | null)[][] = states.map(() => states.map(() => null));
  const rows: TieRow[] = [];
  states.forEach((a, i) => {
    for (let j = i + 1; j < states.length; j++) {
      const row = tieRow(dataset, pairOf(a.iso3, states[j]!.iso3), day);
      cells[i]![j] = cells[j]![i] = row;
      rows.push(row);
    }
  });
  const isAsked = ({ pair }: TieRow) => lens.pairs.length === 0 || lens.pairs.includes(pair);
  const asked = rows.filter((row) => isAsked(row) && keepsPair(lens, row.pair));
  const kept = asked.filter(({ rung }) => keepsRung(lens, rung));
  return {
    regions: regions
      .map(({ region, states: { length } }) => ({ region, count: length }))
      .filter(({ count }) => count > 0),
    states,
    cells,
    rows,
    shown: new Set(kept.map(({ pair }) => pair)),
    tally: tieTally(dataset, kept),
    all: tieTally(dataset, asked),
  };
}
