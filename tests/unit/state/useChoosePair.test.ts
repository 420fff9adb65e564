import { beforeEach, expect, test } from 'vitest';
import { ToastContext } from '../../../src/ui/useToast.ts';
import { aDatasetRecord, anEvent } from '../../builders/aDatasetRecord.ts';
import { applyEdit, lensStore, replaceLens } from '../../../src/state/lensStore.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { createElement } from 'react';
import { knownDay } from '../../../src/model/Day.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { playhead } from '../../../src/state/playhead.ts';
import { runHook } from './hookHost.ts';
import { shownOf } from '../../builders/shownOf.ts';
import { toastsSaid } from './toastsSaid.ts';
import { useChoosePair } from '../../../src/state/useChoosePair.ts';
import { within } from './within.ts';

const shown = shownOf(
  aDatasetRecord({
    events: [
      anEvent({ id: 'E1', date: '2025-11-03' }),
      anEvent({ id: 'E2', date: '1964-01-10', actors: ['USA', 'PER'], dyads: ['USA>PER'] }),
      anEvent({ id: 'E3', date: '1989-12-20', actors: ['USA', 'PER'], dyads: ['USA>PER'] }),
    ],
    interventions: [],
  }),
);
const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-25') };
const lens = () => lensStore.getState().lens;

function choosing(lang: 'en' | 'fr' = 'en') {
  const { said, show } = toastsSaid();
  const around = within(shown, lang);
  const { now, end } = runHook(useChoosePair, (inner) =>
    createElement(ToastContext, { value: show }, around(inner)),
  );
  end();
  return { said, choose: now() };
}

beforeEach(() => {
  playhead.setState({ status: 'still', span: null });
  replaceLens({ ...START_LENS, ...november });
});

test('where time goes to the events of a pair, that is said, with a way back', () => {
  const { choose, said } = choosing();
  choose(pairOf('PER', 'USA'), 'choosePair');
  expect(said.map(({ text, action }) => [text, action?.label])).toEqual([
    ['Time opened to 10 Jan 1964 – 20 Dec 1989', 'Undo'],
  ]);
  said[0]!.action!.onAction();
  expect(lens()).toMatchObject({ ...november, pairs: ['PER-USA'] });
});

test('what is said is taken back once time moves again, and not before', () => {
  const { choose, said } = choosing();
  choose(pairOf('PER', 'USA'), 'choosePair');
  applyEdit({ type: 'toggleLayer', layer: 'tone' });
  expect(said).toHaveLength(1);
  applyEdit({ type: 'setTime', ...november });
  expect(said).toEqual([]);
});

test('it is said in the language of the page', () => {
  const { choose, said } = choosing('fr');
  choose(pairOf('PER', 'USA'), 'addPair');
  expect(said[0]!.text).toContain('10 janv. 1964');
});

test('where time stays, nothing is said', () => {
  const { choose, said } = choosing();
  choose(pairOf('MEX', 'PER'), 'addPair');
  expect(said).toEqual([]);
  expect(lens()).toMatchObject({ ...november, pairs: ['MEX-PER'] });
});
