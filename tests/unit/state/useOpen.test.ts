import { beforeEach, expect, test } from 'vitest';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { ToastContext } from '../../../src/ui/useToast.ts';
import { lensStore, replaceLens } from '../../../src/state/lensStore.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { createElement } from 'react';
import { knownDay } from '../../../src/model/Day.ts';
import { runHook } from './hookHost.ts';
import { shownOf } from '../../builders/shownOf.ts';
import { toastsSaid } from './toastsSaid.ts';
import { useOpen } from '../../../src/state/useOpen.ts';
import { within } from './within.ts';

const shown = shownOf(aDatasetRecord());
const october = { from: knownDay('1962-10-01'), to: knownDay('1962-10-31') };
const lens = () => lensStore.getState().lens;

function opening(lang: 'en' | 'es' = 'en') {
  const { said, show } = toastsSaid();
  const around = within(shown, lang);
  const { now, end } = runHook(useOpen, (inner) =>
    createElement(ToastContext, { value: show }, around(inner)),
  );
  end();
  return { said, open: now() };
}

const lookAt = (look: Partial<Lens>) => replaceLens({ ...START_LENS, ...look });

beforeEach(() => {
  lookAt({});
});

test('where time moves to the event, that is said, with a way back', () => {
  lookAt({ ...october, page: 'sources' });
  const { open, said } = opening();
  open({ type: 'event', id: 'E1' });
  expect(lens()).toMatchObject({ open: { type: 'event', id: 'E1' }, page: null });
  expect(said.map(({ text, action }) => [text, action?.label])).toEqual([
    ['Time moved to 3 Nov 2025', 'Undo'],
  ]);
  expect(lens().from).not.toBe(october.from);
  said[0]!.action!.onAction();
  expect(lens()).toMatchObject({ ...october, open: { id: 'E1' } });
});

test('it is said in the language of the page', () => {
  lookAt(october);
  const { open, said } = opening('es');
  open({ type: 'event', id: 'E1' });
  expect(said[0]!.text).toContain('3 nov 2025');
});

test('where time stays, nothing is said', () => {
  const { open, said } = opening();
  open({ type: 'event', id: 'E1' });
  open({ type: 'event', id: 'E9' });
  expect(said).toEqual([]);
  expect(lens()).toEqual({ ...START_LENS, open: { type: 'event', id: 'E9' } });
});

test('what is no event opens in place of a long view, and time stays', () => {
  lookAt({ ...october, page: 'sources' });
  const { open, said } = opening();
  open({ type: 'source', id: 'press' });
  expect(lens()).toEqual({ ...START_LENS, ...october, open: { type: 'source', id: 'press' } });
  expect(said).toEqual([]);
});
