import { expect, test } from 'vitest';
import { changeCells, changesIn } from '../../../../src/query/sheets/tieCells.ts';
import { evidenceFor, sectionOf } from '../evidence/evidenceFor.ts';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import type { TieChangeRecord } from '../../../../src/model/TieChange.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { byWhom } from '../../../../src/query/names/byWhom.ts';
import { pairOf } from '../../../../src/model/Pair.ts';
import { shownOf } from '../../../builders/shownOf.ts';

test('a state and a bloc are named, both are both, and nobody is named where nothing says who', () => {
  const { dataset } = bundled;
  expect(byWhom(dataset, { by: 'PER' }, 'es')).toEqual({ by: 'one', actor: 'Perú' });
  expect(byWhom(dataset, { by: 'OAS' }, 'en')).toEqual({ by: 'one', actor: 'OAS' });
  expect(byWhom(dataset, { by: 'both' }, 'en')).toEqual({ by: 'both', actor: '' });
  expect(byWhom(dataset, { by: null }, 'en')).toEqual({ by: 'none', actor: '' });
});

/** The bundled record with one change alone: that of a pair on a day, said to be by someone. */
function shownWith(by: TieChangeRecord['by']) {
  const change = bundled.written.ties.find(
    ({ pair, date }) => pair === 'MEX-PER' && date === '2025-11-03',
  )!;
  return shownOf({ ...bundled.written, ties: [{ ...change, by }] });
}

test.each([
  [null, 'Relations severed, 3 Nov 2025', null],
  ['both', 'Relations severed (by both), 3 Nov 2025', 'export.both'],
  ['PER', 'Relations severed (by Peru), 3 Nov 2025', 'Peru'],
] as const)('an act by %s reads so in evidence and in rows', async (by, words, cell) => {
  const shown = shownWith(by);
  const time = { startDay: dayAt('2025-11-01'), endDay: dayAt('2025-11-25') };
  const lens = {
    ...START_LENS,
    from: time.startDay,
    to: time.endDay,
    pairs: [pairOf('MEX', 'PER')],
  };
  const document = await evidenceFor(shown, lens);
  expect(sectionOf(document, 'answer')[0]).toContain(words);
  const { dataset } = shown;
  const telling = { dataset, lang: 'en', t: (id: string) => id, addressOf: String } as const;
  const [turn] = changesIn(dataset, lens, time);
  expect(changeCells(turn!, telling)).toContain(cell);
});
