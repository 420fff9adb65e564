import fc from 'fast-check';
import { type Day, addDays } from '../../src/model/Day.ts';
import { LANGS } from '../../src/model/LocalText.ts';
import {
  type Lens,
  PAGES,
  SPEEDS,
  THEMES,
  TIE_BASES,
  TIE_SCOPES,
  TIME_MODES,
  TIME_STEPS,
} from '../../src/lens/Lens.ts';
import { CONFIDENCES } from '../../src/model/Source.ts';
import { TIE_RUNGS } from '../../src/model/TieStatus.ts';
import { TONES } from '../../src/model/Tone.ts';
import { TOPICS } from '../../src/model/Topic.ts';
import { pairOf } from '../../src/model/Pair.ts';

const aState = fc.constantFrom('MEX', 'PER', 'USA', 'VEN', 'CUB', 'BRA', 'COL', 'NIC');

const aPair = fc
  .tuple(aState, aState)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => pairOf(a, b));

/** From about 1800 to 2030. */
const aDay = fc.integer({ min: -62_000, max: 22_000 }).map((day) => day as Day);

const aTime = fc.oneof(
  fc
    .tuple(aDay, fc.nat({ max: 40_000 }))
    .map(([from, days]) => ({ from, to: addDays(from, days) })),
  fc.constantFrom({ from: null, to: null }, { from: 'open', to: 'open' } as const),
);

const anOpen = fc.oneof(
  fc.constant(null),
  aPair.map((id) => ({ type: 'pair', id }) as const),
  aState.map((id) => ({ type: 'country', id }) as const),
  fc
    .tuple(
      fc.constantFrom('event', 'scenario', 'claim', 'source', 'bloc', 'vote'),
      fc.string({ minLength: 1 }),
    )
    .map(([type, id]) => ({ type, id }) as const),
);

const thousandths = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000);

const aPosition = fc.record({
  lat: thousandths(90),
  lng: thousandths(180),
  zoom: fc.integer({ min: 0, max: 2000 }).map((n) => n / 100),
});

/** Any lens that a link can carry. `search` gives its text. */
export function aLens(search = fc.string({ unit: 'grapheme' })): fc.Arbitrary<Lens> {
  return fc
    .record({
      mode: fc.constantFrom(...TIME_MODES),
      time: aTime,
      step: fc.constantFrom(...TIME_STEPS),
      speed: fc.constantFrom(...SPEEDS),
      loop: fc.boolean(),
      pairs: fc.uniqueArray(aPair, { maxLength: 3 }),
      countries: fc.uniqueArray(aState, { maxLength: 3 }),
      topics: fc.uniqueArray(fc.constantFrom(...TOPICS)),
      tones: fc.uniqueArray(fc.constantFrom(...TONES)),
      confidences: fc.uniqueArray(fc.constantFrom(...CONFIDENCES)),
      sources: fc.uniqueArray(fc.constantFrom('press', 'agency', 'UN'), { maxLength: 2 }),
      q: search,
      statuses: fc.uniqueArray(fc.constantFrom(...TIE_RUNGS), { maxLength: 3 }),
      open: anOpen,
      page: fc.option(fc.constantFrom(...PAGES)),
      at: fc.option(aPosition),
      layers: fc.uniqueArray(fc.constantFrom('ties', 'tone', 'bloc:OAS', 'vote:UNGA-1')),
      ties: fc.constantFrom(...TIE_SCOPES),
      basis: fc.constantFrom(...TIE_BASES),
      lang: fc.option(fc.constantFrom(...LANGS)),
      theme: fc.option(fc.constantFrom(...THEMES)),
      data: fc.option(fc.webUrl()),
      embed: fc.boolean(),
    })
    .map(({ time, ...rest }) => ({ ...rest, ...time }));
}
