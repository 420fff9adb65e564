import { describe, expect, test } from 'vitest';
import type { Pair } from '../../../src/model/Pair.ts';
import { rungOf } from '../../../src/model/TieStatus.ts';
import { bundled, eventOf, tieOn, windowEvents } from './bundled.ts';
import { membersOn, tallyOf, voteOf } from './reckonings.ts';

const LAST = '2025-11-30';
const { dataset, record, written } = bundled;
const american = written.countries.filter(({ region }) => region !== 'outside');
const isAmerican = (iso3: string): boolean => american.some((country) => country.iso3 === iso3);
const americanPairs = dataset.ledger.pairs.filter((pair) => pair.split('-').every(isAmerican));
const pairsThatAre = (status: string): string[] =>
  americanPairs.filter((pair) => tieOn(pair, LAST).status === status).toSorted();
/** Degrees, as wide as the map of the hemisphere. */
const isInHemisphere = (lng: number, lat: number): boolean =>
  lng >= -170 && lng <= -30 && lat >= -56 && lat <= 84;

describe('1. Mexico and Peru', () => {
  test.each([
    ['1932-04-30', 'no-recorded-break'],
    ['1932-05-01', 'severed'],
    ['1933-05-22', 'severed'],
    ['1933-05-23', 'established'],
    ['1937-06-14', 'embassy'],
    ['2022-12-19', 'embassy'],
    ['2022-12-20', 'charge'],
    ['2023-02-23', 'charge'],
    ['2023-02-24', 'charge'],
    ['2025-11-02', 'charge'],
    ['2025-11-03', 'severed'],
    [LAST, 'severed'],
  ])('on %s the tie is %s', (day, status) => {
    expect(tieOn('MEX-PER', day).status).toBe(status);
  });

  test('the formal downgrade of 2023 is a change of its own, and the break has no end', () => {
    const changes = dataset.changesOf(tieOn('MEX-PER', LAST).change!.pair);
    expect(changes.map(({ date }) => date.edtf)).toEqual([
      '1932-05',
      '1933-05-23',
      '1937-06-14',
      '2022-12-20',
      '2023-02-24',
      '2025-11-03',
    ]);
    expect(tieOn('MEX-PER', LAST).endDay).toBe(dataset.span.endDay);
    expect(JSON.stringify(changes)).not.toMatch(/temporar/i);
  });
});

describe('2. The United States and Cuba', () => {
  test.each([
    ['1961-01-02', 'embassy'],
    ['1961-01-03', 'severed'],
    ['1977-08-31', 'severed'],
    ['1977-09-01', 'interests-section'],
    ['2015-07-20', 'embassy'],
    [LAST, 'embassy'],
  ])('on %s the tie is %s', (day, status) => {
    expect(tieOn('CUB-USA', day).status).toBe(status);
  });
});

describe('3. The UN vote of 29 October 2025', () => {
  const vote = voteOf('UNGA-CUBA-2025');
  const those = (value: string): string[] =>
    Object.keys(vote.recorded).filter((iso3) => vote.recorded[iso3] === value);

  test('165 to 7 with 12 abstentions, and all seven noes on record', () => {
    expect(vote.reported).toEqual({ yes: 165, no: 7, abstain: 12 });
    expect(those('no')).toHaveLength(7);
  });

  test('three American states were against and two abstained', () => {
    expect(those('no').filter(isAmerican)).toEqual(['ARG', 'PRY', 'USA']);
    expect(those('abstain').filter(isAmerican)).toEqual(['CRI', 'ECU']);
  });

  test('of the other 30, 27 were in favour and three did not vote', () => {
    expect(vote.rollCall).toBe('partial');
    expect(those('yes').filter(isAmerican)).toHaveLength(27);
    expect(those('absent')).toEqual(['DOM', 'SLV', 'VEN']);
    expect(american.filter(({ iso3 }) => !(iso3 in vote.recorded))).toEqual([]);
  });

  test('no vote in favour is recorded for a state whose roll call is not', () => {
    expect(those('yes').filter((iso3) => !isAmerican(iso3))).toEqual([]);
    for (const year of ['2023', '2024']) {
      const { recorded } = voteOf(`UNGA-CUBA-${year}`);
      expect(Object.values(recorded)).not.toContain('yes');
    }
  });
});

describe('4. Ties on the last day', () => {
  test('exactly eight pairs are severed', () => {
    expect(pairsThatAre('severed')).toEqual(
      'ECU-MEX ECU-NIC GTM-VEN MEX-PER PER-VEN PRY-VEN SLV-VEN USA-VEN'.split(' '),
    );
  });

  test('Venezuela has no mission with six states', () => {
    expect(pairsThatAre('no-mission')).toEqual(
      'ARG-VEN CAN-VEN CHL-VEN CRI-VEN DOM-VEN URY-VEN'.split(' '),
    );
  });

  test('none is suspended; Bolivia and Chile, Panama and Venezuela have consular ties only', () => {
    expect(tieOn('PAN-VEN', '2025-08-31').status).toBe('suspended');
    expect(pairsThatAre('suspended')).toEqual([]);
    expect(pairsThatAre('consular')).toEqual(['BOL-CHL', 'PAN-VEN']);
  });
});

describe('5. A recall is not a rupture and does not last for ever', () => {
  test.each(['CUB-MEX', 'CAN-CUB'])('%s was never severed', (pair) => {
    const history = dataset.ledger.histories.get(pair as Pair);
    expect(history?.intervals.map(({ status }) => rungOf(status))).not.toContain('severed');
  });

  test.each([
    ['CUB-MEX', '2004-06-30', 'recalled'],
    ['CUB-MEX', LAST, 'embassy'],
    ['COL-USA', '2025-10-23', 'recalled'],
    ['COL-USA', LAST, 'embassy'],
    ['USA-VEN', '1950-01-01', 'embassy'],
    ['DOM-USA', '1965-01-01', 'embassy'],
  ])('%s on %s is %s', (pair, day, status) => {
    expect(tieOn(pair, day).status).toBe(status);
  });
});

describe('6. Office-holders', () => {
  const termsOf = (id: string) => written.people.find((person) => person.id === id)?.terms;

  test('Sheinbaum is president of Mexico since 1 October 2024, López Obrador was until the day before', () => {
    expect(termsOf('claudia-sheinbaum')?.[0]?.dates).toBe('2024-10-01/..');
    expect(termsOf('andres-manuel-lopez-obrador')?.[0]?.dates).toMatch(/\/2024-09-30$/);
  });

  test('no event attributes an act to López Obrador; his statement is a contradicted claim', () => {
    const roles = record.events.flatMap(({ people }) => people ?? []);
    expect(roles.map(({ person }) => person)).not.toContain('andres-manuel-lopez-obrador');
    expect(JSON.stringify(written.events)).not.toMatch(/López Obrador|AMLO/);
    const answers = dataset.claimsById.get('S18')?.answers ?? [];
    const his = answers.filter(({ text }) => text.en.includes('López Obrador'));
    expect(his.map(({ verdict }) => verdict)).toEqual(['contradicted']);
  });
});

describe('7. Placeholders never appear', () => {
  test('no text is left over from a template', () => {
    expect(bundled.text).not.toMatch(/\[insert|share your thoughts|table of contents/i);
  });

  test('bodies that do not exist appear in the text of scenarios only', () => {
    const { scenarios, ...rest } = written;
    expect(JSON.stringify(scenarios.map(({ text }) => text))).toMatch(/USMCA\+.*OAS 2\.0/);
    expect(JSON.stringify(rest)).not.toMatch(/USMCA\+|OAS 2\.0/);
  });
});

describe('8. Boat strikes', () => {
  const strikes = record.events.filter(
    ({ cameo, date }) => cameo === '195' && date.edtf >= '2025-09' && date.edtf <= '2025-11-30',
  );
  const series = written.series?.find(({ id }) => id === 'us-boat-strikes');
  const sumTo = (day: string): { strikes: number; dead: number } =>
    strikes
      .filter(({ date }) => date.edtf <= day)
      .reduce(
        (sum, { title, text }) => ({
          strikes: sum.strikes + strikesIn(title.en),
          dead: sum.dead + deadIn(text.en),
        }),
        { strikes: 0, dead: 0 },
      );

  test('18 rows at sea to the end of November, each marked representative', () => {
    expect(strikes).toHaveLength(18);
    for (const { place } of strikes) {
      expect(place?.precision).toBe(7);
      expect(place?.name.en).toContain('(representative)');
    }
  });

  test('16 strikes and 66 dead to 4 November, 20 and 79 to 10 November, 21 and 82 to the 15th', () => {
    expect(sumTo('2025-11-04')).toEqual({ strikes: 16, dead: 66 });
    expect(sumTo('2025-11-10')).toEqual({ strikes: 20, dead: 79 });
    expect(sumTo('2025-11-15')).toEqual({ strikes: 21, dead: 82 });
  });

  test('each of these rows is a member of the series with its strikes and dead', () => {
    const members = series?.members.filter(({ event }) => strikes.some(({ id }) => id === event));
    expect(members?.map(({ event, strikes: hits, killed }) => [event, hits, killed])).toEqual(
      strikes.map(({ id, title, text }) => [id, strikesIn(title.en), deadIn(text.en)]),
    );
  });

  test('ten presumed dead make 126 on 26 January 2026; then 145, 148 and 157', () => {
    const counted = (day: string) => series?.counts.find(({ date }) => date === day)?.killed;
    const presumed = series?.members.filter(
      ({ strikes: hits, date }) => hits === 0 && date <= '2026-01-26',
    );
    expect(presumed?.reduce((sum, { killed }) => sum + (killed ?? 0), 0)).toBe(10);
    expect(['2026-01-26', '2026-02-17', '2026-02-20', '2026-03-08'].map(counted)).toEqual([
      126, 145, 148, 157,
    ]);
  });

  const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, six: 6 };

  function strikesIn(title: string): number {
    return NUMBERS[/^(Two|Three)\b/.exec(title)?.[1]?.toLowerCase() ?? ''] ?? 1;
  }

  function deadIn(text: string): number {
    const word =
      /kill(?:ed|ing) (\d+|two|three|four|six)|(two|six) (?:died|were killed|killed)/.exec(text);
    const number = word?.[1] ?? word?.[2] ?? '';
    return NUMBERS[number] ?? Number(number);
  }
});

describe('9. Off the hemisphere', () => {
  test('Oslo, Hanoi, Kuala Lumpur, The Hague and Strasbourg lie outside, New York inside, and of seed claims Dijon', () => {
    const outside = record.events.filter(
      ({ place }) => place && !isInHemisphere(place.lng, place.lat),
    );
    expect(outside.map(({ id }) => id).toSorted()).toEqual([
      'E100',
      'E11',
      'E165',
      'E28',
      'E31',
      'SE3',
    ]);
    expect(eventOf('SE3').confidence).toBe('seed-only');
  });
});

describe('10. Dates', () => {
  test('no event, tie or vote starts after the last day; what goes on is open', () => {
    const starts = [
      ...record.events.map(({ span }) => span.startDay),
      ...dataset.ledger.changedPairs.flatMap((pair) =>
        dataset.changesOf(pair).map(({ date }) => date.startDay ?? dataset.span.startDay),
      ),
    ];
    expect(Math.max(...starts)).toBeLessThanOrEqual(dataset.span.endDay);
    expect(eventOf('I26').date.openEnd).toBe(true);
  });

  test('no outcome known only later: Honduras has no winner, and Chile has a runoff ahead', () => {
    expect(eventOf('E67').text.en).toContain('no winner had been declared');
    expect(eventOf('E61').text.en).toContain('advanced to a runoff set for');
    expect(JSON.stringify(windowEvents)).not.toMatch(/president-elect|Asfura/i);
  });
});

describe('11. Pairs', () => {
  test('35 states give 595 pairs', () => {
    expect(american).toHaveLength(35);
    expect(americanPairs).toHaveLength(595);
  });

  test('a dyad is listed only if both states are actors of the event', () => {
    for (const { dyads, actors } of record.events) {
      expect(actors).toEqual(expect.arrayContaining(dyads.flatMap((dyad) => dyad.split('>'))));
    }
  });

  test.each(['E40', 'E42', 'E47', 'E35', 'E37', 'E36', 'E03', 'E65'])(
    'the domestic event %s has no dyad',
    (id) => {
      expect(eventOf(id).dyads).toEqual([]);
    },
  );

  test('the UN vote has five pairs, and 24 of the 67 events have none', () => {
    expect(eventOf('E38').pairs).toHaveLength(5);
    expect(windowEvents.filter(({ pairs }) => pairs.length === 0)).toHaveLength(24);
  });
});

describe('12. Blocs and votes', () => {
  test('the OAS had all 35 states; Nicaragua left, Venezuela is disputed, Cuba takes no part', () => {
    const oas = written.blocs.find(({ id }) => id === 'OAS')!;
    const of = (iso3: string) => oas.memberships.find(({ country }) => country === iso3);
    expect(new Set(oas.memberships.map(({ country }) => country)).size).toBe(35);
    expect(of('NIC')?.dates).toBe('1948-04-30/2023-11-19');
    expect(of('VEN')?.disputed).toBe(true);
    expect(of('CUB')?.note?.en).toContain('does not take part');
  });

  test('CELAC is all but the United States and Canada', () => {
    const members = membersOn('CELAC', LAST);
    expect(members).toHaveLength(33);
    expect(american.filter(({ iso3 }) => !members.includes(iso3)).map(({ iso3 }) => iso3)).toEqual([
      'CAN',
      'USA',
    ]);
  });

  test('USMCA follows NAFTA from one day to the next', () => {
    expect(membersOn('NAFTA', '2020-06-30')).toEqual(['CAN', 'MEX', 'USA']);
    expect(membersOn('NAFTA', '2020-07-01')).toEqual([]);
    expect(membersOn('USMCA', '2020-06-30')).toEqual([]);
    expect(membersOn('USMCA', '2020-07-01')).toEqual(['CAN', 'MEX', 'USA']);
  });

  test('the United States votes no on Cuba every year, except for abstaining in 2016', () => {
    const years = written.votes.filter(({ id }) => id.startsWith('UNGA-CUBA-'));
    const deviant = years.filter(({ recorded }) => recorded['USA'] !== 'no');
    expect(deviant.map(({ id, recorded }) => [id, recorded['USA']])).toEqual([
      ['UNGA-CUBA-2016', 'abstain'],
    ]);
  });

  test('in 2019 Brazil votes no and Colombia abstains, all others but the United States yes', () => {
    expect(tallyOf('UNGA-CUBA-2019')).toEqual({ yes: 32, no: 2, abstain: 1, absent: 0 });
    expect(voteOf('UNGA-CUBA-2019').recorded).toMatchObject({ BRA: 'no', COL: 'abstain' });
  });
});
