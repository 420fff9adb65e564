import { describe, expect, test } from 'vitest';
import Papa from 'papaparse';
import { type Offer, offersOf } from '../../../../src/query/sheets/offersOf.ts';
import { START_LENS, type Lens } from '../../../../src/lens/Lens.ts';
import { bundledTables } from '../../data/tables.ts';
import { bundled, dayAt, tieOn } from '../../data/bundled.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import { aFileSource } from '../../events/someSources.ts';
import { columnsOf } from '../../../../src/query/sheets/columnsOf.ts';
import { somePlainRows } from '../../events/plainEvents.ts';
import { writeFile } from '../../../../src/sheets/writeFile.ts';

const t = (id: string) => id;
const time = { startDay: dayAt('2025-09-01'), endDay: dayAt('2025-11-30') };

function offered(changed: Partial<Lens> = {}, days = time, source = bundled.shown.source) {
  const lens: Lens = { ...START_LENS, ...changed };
  const { dataset } = bundled;
  const telling = { dataset, lang: 'en', t, addressOf: (id: string) => id } as const;
  const ask = { time: days, filters: lens };
  const observations = () => Promise.resolve(bundledTables.observations);
  return offersOf({ shown: { ...bundled.shown, source }, lens, ask, telling, observations });
}

async function read(offer: Offer): Promise<readonly Record<string, string>[]> {
  const sheet = { name: offer.id, columns: columnsOf(offer.columns, t), about: {} };
  const text = await (await writeFile('csv', sheet, offer.rows())).text();
  const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(offer.count);
  return data;
}

describe('the matrix', () => {
  test('has a row and a column for each of the 35 states, and each cell as the ledger has it', async () => {
    const rows = await read(offered().matrix);
    expect(rows).toHaveLength(35);
    for (const row of rows) {
      const { iso3, state, ...cells } = row;
      expect(state).toBe(bundled.dataset.countriesById.get(iso3!)!.name.en);
      expect(Object.keys(cells)).toEqual(rows.map((other) => other['iso3']));
      for (const [other, status] of Object.entries(cells)) {
        const pair = [iso3!, other].toSorted().join('-');
        expect(status).toBe(other === iso3 ? '' : tieOn(pair, '2025-11-30').status);
      }
    }
    expect(rows.find(({ iso3 }) => iso3 === 'MEX')!['PER']).toBe('severed');
  });

  test('has the pairs that the table of ties lists under the same filters, and no others', async () => {
    for (const changed of [
      { statuses: ['severed'] },
      { countries: ['PER'] },
      { pairs: ['MEX-PER' as Pair] },
    ] satisfies Partial<Lens>[]) {
      const { matrix, ties } = offered(changed);
      const listed = (await read(ties)).flatMap(({ iso3a, iso3b, status }) => [
        `${iso3a} ${iso3b} ${status}`,
        `${iso3b} ${iso3a} ${status}`,
      ]);
      const filled = (await read(matrix)).flatMap(({ iso3, ...cells }) =>
        Object.entries(cells).flatMap(([other, status]) =>
          other === 'state' || status === '' ? [] : [`${iso3} ${other} ${status}`],
        ),
      );
      expect(filled.length).toBeGreaterThan(0);
      const american = new Set((await read(matrix)).map(({ iso3 }) => iso3));
      const within = listed.filter((one) =>
        one
          .split(' ')
          .slice(0, 2)
          .every((iso3) => american.has(iso3)),
      );
      expect(filled.toSorted()).toEqual(within.toSorted());
    }
  });
});

describe('votes', () => {
  test('has each recorded vote of each state once, as the data set writes it', async () => {
    const { votes } = offered();
    const rows = await read(votes);
    const written = bundled.written.votes.flatMap(({ id, recorded }) =>
      Object.entries(recorded).map(([iso3, choice]) => `${id} ${iso3} ${choice}`),
    );
    expect(rows.map(({ id, iso3, choice }) => `${id} ${iso3} ${choice}`).toSorted()).toEqual(
      written.toSorted(),
    );
    expect(votes.things).toBe(bundled.written.votes.length);
    const dates = rows.map(({ date }) => date!);
    expect(dates).toEqual(dates.toSorted());
    for (const { id, yes, no, abstain, absent } of rows) {
      const { recorded } = bundled.written.votes.find((vote) => vote.id === id)!;
      const choices = Object.values(recorded);
      const count = (value: string) => `${choices.filter((one) => one === value).length}`;
      expect([yes, no, abstain, absent]).toEqual(['yes', 'no', 'abstain', 'absent'].map(count));
    }
  });

  test('ends with the last day shown, and keeps the states that are asked for', async () => {
    const until = { ...time, endDay: dayAt('1993-11-03') };
    const rows = await read(offered({}, until).votes);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(['UNGA-CUBA-1992']));
    const pair = await read(offered({ pairs: ['MEX-PER' as Pair] }).votes);
    expect(new Set(pair.map(({ iso3 }) => iso3))).toEqual(new Set(['MEX', 'PER']));
    const one = await read(offered({ pairs: ['MEX-PER' as Pair], countries: ['PER'] }).votes);
    expect(new Set(one.map(({ iso3 }) => iso3))).toEqual(new Set(['PER']));
  });
});

describe('sources cited', () => {
  test('are those that the rows of events, ties and changes name, with how many rows name each', async () => {
    const offers = offered({ pairs: ['MEX-PER' as Pair] });
    const rows = await read(offers.sources);
    const events = bundled.record.events.filter(
      ({ pairs, span }) =>
        pairs.includes('MEX-PER' as Pair) &&
        span.startDay <= time.endDay &&
        span.endDay >= time.startDay,
    );
    expect(events).toHaveLength(offers.events.count);
    const citing = (id: string) =>
      events.filter(({ citations }) => citations.some(({ source }) => source === id)).length;
    const ids = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
    expect(rows.filter((row) => row['events'] !== '0').map(({ id }) => id)).toEqual(
      [...bundled.dataset.sourcesById.keys()].filter((id) => ids.has(id)),
    );
    const ties = await read(offers.ties);
    const changes = await read(offers.changes);
    for (const row of rows) {
      const source = bundled.dataset.sourcesById.get(row['id']!)!;
      expect(row).toMatchObject({
        url: source.url ?? source.addressText ?? '',
        accessed: source.accessed ?? '',
        reliability: source.reliability,
        credibility: `${source.credibility}`,
        events: `${citing(source.id)}`,
      });
      if (source.url === undefined) continue;
      const naming = (all: typeof ties) =>
        `${all.filter(({ sources }) => sources!.includes(`<${source.url}>`)).length}`;
      expect([row['ties'], row['changes']]).toEqual([naming(ties), naming(changes)]);
    }
    expect(rows.some((row) => row['ties'] === '1')).toBe(true);
  });

  test('of a file alone, no event of the record is counted', async () => {
    const file = aFileSource(
      'file-1',
      somePlainRows('file-1', { count: 20, seed: 2, from: time.startDay }),
    );
    const rows = await read(offered({}, time, file).sources);
    expect(new Set(rows.map(({ events }) => events))).toEqual(new Set(['0']));
    expect((await read(offered().sources)).length).toBeGreaterThan(rows.length);
  });
});

describe('pairs by year', () => {
  test('say of each pair on each 31 December what its dossier says', async () => {
    const rows = await read(offered().panel);
    const seen = new Set<string>();
    const others: string[] = [];
    for (const { iso3a, iso3b, year, status, strained } of rows) {
      const tie = tieOn(`${iso3a}-${iso3b}`, `${year}-12-31`);
      seen.add(`${iso3a}-${iso3b}-${year}`);
      if (tie.status !== status || tie.strained !== (strained === 'yes'))
        others.push(`${iso3a}-${iso3b} ${year}: ${status}, not ${tie.status}`);
    }
    expect(others).toEqual([]);
    expect(seen.size).toBe(rows.length);
    expect(new Set(rows.map(({ iso3a, iso3b }) => `${iso3a}-${iso3b}`)).size).toBe(
      bundled.dataset.ledger.pairs.length,
    );
  });

  test('begin in the first year at whose end both states were there, and end with the last whole year', async () => {
    const rows = await read(offered({ pairs: ['CUB-USA' as Pair] }).panel);
    const years = rows.map(({ year }) => Number(year));
    const last = bundled.record.about.span.endDay >= dayAt('2026-12-31') ? 2026 : 2025;
    expect([years[0], years.at(-1)]).toEqual([1902, last]);
    expect(years).toHaveLength(last - 1902 + 1);
    expect(rows[0]).toMatchObject({ ccode1: '40', ccode2: '2', gwcode1: '40', gwcode2: '2' });
    expect(rows.find(({ year }) => year === '1961')).toMatchObject({ status: 'severed' });
  });

  test('are observed where no dated change tells the level, and there alone', async () => {
    const rows = await read(offered().panel);
    const observed = rows.filter(({ observed_by: by }) => by !== '');
    expect(observed.length).toBeGreaterThan(1000);
    for (const { rung, observed: how } of observed) {
      expect(rung).toMatch(/^(?:unknown|no-recorded-break|not-established)$/);
      expect(how).toMatch(/^(?:ambassadors|lower|one-way|none)$/);
    }
    for (const { observed_by: by } of observed) expect(by).toMatch(/^cow \d{4}$/);
  });

  test('as spells say the same: one row for all days that are alike', async () => {
    const { panel } = offered();
    const spells = await read(panel.otherwise!.offer);
    const inSpell = new Map<string, Record<string, string>[]>();
    for (const spell of spells) {
      const pair = `${spell['iso3a']}-${spell['iso3b']}`;
      inSpell.set(pair, [...(inSpell.get(pair) ?? []), spell]);
    }
    const others: string[] = [];
    for (const { iso3a, iso3b, year, status } of await read(panel)) {
      const day = `${year}-12-31`;
      const found = inSpell
        .get(`${iso3a}-${iso3b}`)
        ?.filter(({ start, end }) => start! <= day && day <= end!);
      if (found?.length !== 1 || found[0]!['status'] !== status)
        others.push(`${iso3a}-${iso3b} ${year}: ${status}`);
    }
    expect(others).toEqual([]);
    const end = spells.filter(({ censored }) => censored === 'right' || censored === 'both');
    expect(end.length).toBe(inSpell.size);
  });
});
