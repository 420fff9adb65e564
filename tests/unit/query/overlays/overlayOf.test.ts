import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCountry, aDatasetRecord, aStance, aVote } from '../../../builders/aDatasetRecord.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { type Day, isoOf } from '../../../../src/model/Day.ts';
import { membersOn, tallyOf } from '../../data/reckonings.ts';
import { type Overlay, overlayOf } from '../../../../src/query/overlays/overlayOf.ts';
import type { OverlayLook } from '../../../../src/model/OverlayLook.ts';
import { shownOf } from '../../../builders/shownOf.ts';
import { knownEdtf } from '../../../../src/model/readEdtf.ts';

const { dataset, shown, written } = bundled;
const LAST = dayAt('2025-11-30');
const AMERICAS = written.countries
  .filter(({ region }) => region !== 'outside')
  .map(({ iso3 }) => iso3)
  .toSorted();

const aDayOfData = fc
  .integer({ min: dataset.span.startDay, max: dataset.span.endDay })
  .map((day) => day as Day);
const layers = [
  ...written.blocs.map(({ id }) => `bloc:${id}`),
  ...written.votes.map(({ id }) => `vote:${id}`),
  ...written.stances.map(({ id }) => `stance:${id}`),
  'interventions',
];

function known(layer: string, day: Day = LAST): Overlay {
  const overlay = overlayOf(shown, layer, day);
  if (!overlay) throw new Error(`There is no overlay ${layer}.`);
  return overlay;
}

function statesOf({ classes }: Overlay, look: OverlayLook): readonly string[] {
  return classes.find((one) => one.look === look)?.states ?? [];
}

describe('any overlay on any day', () => {
  it('puts each state of the hemisphere into exactly one class', () => {
    fc.assert(
      fc.property(fc.constantFrom(...layers), aDayOfData, (layer, day) => {
        const all = known(layer, day).classes.flatMap(({ states }) => states);
        expect(new Set(all).size).toBe(all.length);
        expect(all).toEqual(expect.arrayContaining(AMERICAS));
      }),
    );
  });

  it('has no empty class, and each class once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...layers), aDayOfData, (layer, day) => {
        const { classes } = known(layer, day);
        expect(classes.filter(({ states }) => states.length === 0)).toEqual([]);
        expect(new Set(classes.map(({ look }) => look)).size).toBe(classes.length);
      }),
    );
  });

  it('is none for layers of another kind and for what the data set does not hold', () => {
    const others = ['ties', 'tone', 'streets', 'bloc:NONE', 'vote:NONE', 'stance:NONE', 'bloc', ''];
    for (const layer of [...others, 'interventions:1'])
      expect(overlayOf(shown, layer, LAST)).toBeUndefined();
  });
});

describe('a bloc as an overlay', () => {
  it('has the members that a plain recount gives, with those in dispute apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(...written.blocs), aDayOfData, (bloc, day) => {
        const overlay = known(`bloc:${bloc.id}`, day);
        const inDispute = new Set(
          bloc.memberships.filter(({ disputed }) => disputed).map(({ country }) => country),
        );
        const looks = ['member', 'suspended', 'partner'] as const;
        const counted = looks.flatMap((look) => statesOf(overlay, look));
        const settled = (states: readonly string[]) =>
          states.filter((iso3) => !inDispute.has(iso3)).toSorted();
        expect(settled(counted)).toEqual(settled(membersOn(bloc.id, isoOf(day))));
        expect(overlay.day).toBe(day);
      }),
    );
  });

  it('knows partners, disputes and those who have left', () => {
    expect(statesOf(known('bloc:BRICS'), 'partner')).toEqual(['BOL', 'CUB']);
    const oas = known('bloc:OAS');
    expect(statesOf(oas, 'disputed')).toEqual(['VEN']);
    expect(statesOf(oas, 'left')).toEqual(['NIC']);
    expect(statesOf(oas, 'nonmember')).toEqual([]);
    expect(statesOf(oas, 'member')).toHaveLength(33);
    expect(oas.confidences).toHaveLength(35);
  });

  it('moves with time', () => {
    expect(statesOf(known('bloc:CELAC', dayAt('2011-12-01')), 'member')).toEqual([]);
    expect(statesOf(known('bloc:CELAC'), 'nonmember')).toEqual(['CAN', 'USA']);
  });
});

describe('a vote as an overlay', () => {
  it.each(written.votes.map(({ id }) => id))('%s has the tally of its record', (id) => {
    const overlay = known(`vote:${id}`);
    const counted = (look: OverlayLook) => statesOf(overlay, look).length;
    expect({
      yes: counted('yes'),
      no: counted('no'),
      abstain: counted('abstain'),
      absent: counted('absent'),
    }).toEqual(tallyOf(id));
  });

  it('keeps states without a recorded vote as a class of their own', () => {
    const overlay = known('vote:UNGA-CUBA-2024');
    expect(statesOf(overlay, 'unrecorded')).toHaveLength(34);
    expect(statesOf(overlay, 'yes')).toEqual([]);
    expect(statesOf(known('vote:UNGA-CUBA-2025'), 'no')).toEqual(
      expect.arrayContaining(['ARG', 'PRY', 'USA', 'ISR', 'UKR']),
    );
  });

  it('is the same whatever the day, and says so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...written.votes), aDayOfData, ({ id }, day) => {
        const overlay = known(`vote:${id}`, day);
        expect(overlay.day).toBeNull();
        expect(overlay).toEqual(known(`vote:${id}`));
      }),
    );
  });

  it('names states beyond the hemisphere only where they voted', () => {
    const small = shownOf(
      aDatasetRecord({
        countries: [
          aCountry('MEX'),
          aCountry('USA'),
          aCountry('ISR', { region: 'outside' }),
          aCountry('NOR', { region: 'outside' }),
        ],
        votes: [aVote({ recorded: { ISR: 'no', MEX: 'yes' } })],
      }),
    );
    expect(overlayOf(small, 'vote:V1', LAST)?.classes).toEqual([
      { look: 'no', states: ['ISR'] },
      { look: 'yes', states: ['MEX'] },
      { look: 'unrecorded', states: ['USA'] },
    ]);
  });
});

describe('stances as an overlay', () => {
  it('have the positions on one matter up to the day that a plain recount gives', () => {
    const dayOf = ({ date, event }: (typeof written.stances)[number]): number => {
      const from = date ?? written.events.find(({ id }) => id === event)?.date;
      return from === undefined ? -Infinity : (knownEdtf(from).startDay ?? -Infinity);
    };
    const aDayNearTheEnd = fc
      .integer({ min: dayAt('2025-09-01'), max: LAST })
      .map((day) => day as Day);
    fc.assert(
      fc.property(fc.constantFrom(...written.stances), aDayNearTheEnd, ({ id, matter }, day) => {
        const overlay = known(`stance:${id}`, day);
        for (const position of ['opposes', 'mixed', 'supports'] as const)
          expect(statesOf(overlay, position)).toEqual(
            written.stances
              .filter((one) => one.matter.en === matter.en && one.position === position)
              .filter((one) => dayOf(one) <= day)
              .map(({ country }) => country)
              .toSorted(),
          );
      }),
    );
  });

  it('are one overlay for all stances on a matter', () => {
    const [mexico, brazil] = [
      known('stance:mexico-intervention'),
      known('stance:brazil-intervention'),
    ];
    expect(mexico).toEqual(brazil);
    expect(statesOf(mexico, 'opposes')).toEqual(['BRA', 'MEX']);
    expect(statesOf(mexico, 'silent')).toHaveLength(33);
  });

  it('of a state that has said both are mixed', () => {
    const stances = [aStance(), aStance({ id: 'ST2', position: 'supports' })];
    const small = shownOf(aDatasetRecord({ stances }));
    expect(overlayOf(small, 'stance:ST2', LAST)?.classes[0]).toEqual({
      look: 'mixed',
      states: ['MEX'],
    });
  });
});

describe('interventions as an overlay', () => {
  it('count those begun by the day, without doctrines, as a plain recount does', () => {
    fc.assert(
      fc.property(aDayOfData, (day) => {
        const overlay = known('interventions', day);
        const begun = written.interventions.filter(
          ({ kind, date }) =>
            kind === 'intervention' && (knownEdtf(date).startDay ?? -Infinity) <= day,
        );
        const countOf = (iso3: string) =>
          begun.filter(({ dyads }) => dyads.some((dyad) => dyad.endsWith(`>${iso3}`))).length;
        const looks: readonly [OverlayLook, number, number][] = [
          ['often', 4, Infinity],
          ['some', 2, 3],
          ['once', 1, 1],
        ];
        for (const [look, least, most] of looks)
          expect(statesOf(overlay, look)).toEqual(
            AMERICAS.filter((iso3) => least <= countOf(iso3) && countOf(iso3) <= most),
          );
      }),
    );
  });

  it('shade who was intervened in; who intervened is a class of its own, as is a side not on record', () => {
    const overlay = known('interventions');
    expect(statesOf(overlay, 'often')).toEqual(['CUB']);
    expect(statesOf(overlay, 'some')).toEqual(['COL', 'DOM', 'HTI', 'MEX', 'NIC', 'PAN']);
    expect(statesOf(overlay, 'intervener')).toEqual(
      'ARG ATG BRB CAN CRI DMA HND JAM KNA LCA PRY SLV USA VCT'.split(' '),
    );
    expect(statesOf(overlay, 'unclear')).toEqual(['BOL', 'URY']);
  });

  it('are none on the day before the first', () => {
    expect(known('interventions', dayAt('1846-05-12')).classes).toEqual([
      { look: 'never', states: AMERICAS },
    ]);
    const first = known('interventions', dayAt('1846-05-13'));
    expect([statesOf(first, 'once'), statesOf(first, 'intervener')]).toEqual([['MEX'], ['USA']]);
  });
});
