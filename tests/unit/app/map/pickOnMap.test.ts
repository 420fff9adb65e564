import { beforeEach, expect, test } from 'vitest';
import { lensStore, replaceLens } from '../../../../src/state/lensStore.ts';
import type { MapPick } from '../../../../src/views/map/MapFrame.ts';
import { type Lens, START_LENS } from '../../../../src/lens/Lens.ts';
import { aDatasetRecord } from '../../../builders/aDatasetRecord.ts';
import { choosePair } from '../../../../src/state/choosePair.ts';
import { pairOf } from '../../../../src/model/Pair.ts';
import { pickOnMap } from '../../../../src/app/map/pickOnMap.ts';
import { shownOf } from '../../../builders/shownOf.ts';

const { dataset, source } = shownOf(aDatasetRecord());
const pair = pairOf('MEX', 'PER');
const pick = (...picks: readonly MapPick[]) =>
  picks.forEach((one) =>
    pickOnMap(dataset, one, (chosen, choice) => choosePair(source, chosen, choice)),
  );
const country = (iso3: string) => ({ type: 'country', iso3 }) as const;
const lookAt = (look: Partial<Lens>) => replaceLens({ ...START_LENS, ...look });
const lens = () => lensStore.getState().lens;

beforeEach(() => {
  lookAt({});
});

test('what was hit is opened, as a deliberate act', () => {
  pick({ type: 'event', id: 'E1' });
  expect(lensStore.getState()).toMatchObject({
    lens: { open: { type: 'event', id: 'E1' } },
    act: 'push',
  });
  pick(country('MEX'));
  expect(lens().open).toEqual({ type: 'country', id: 'MEX' });
});

test('a line between states chooses their relationship', () => {
  pick({ type: 'tie', pair });
  expect(lens()).toMatchObject({ pairs: [pair], open: { type: 'pair', id: pair } });
});

test('a second state makes a relationship with the first', () => {
  pick(country('PER'), country('MEX'));
  expect(lens()).toMatchObject({ pairs: [pair], open: { type: 'pair', id: pair } });
});

test('the same state twice, or after something else, is that state alone', () => {
  pick(country('PER'), country('PER'));
  expect(lens()).toMatchObject({ pairs: [], open: { type: 'country', id: 'PER' } });
  pick({ type: 'event', id: 'E1' }, country('MEX'));
  expect(lens()).toMatchObject({ pairs: [], open: { type: 'country', id: 'MEX' } });
});

test('a state that the data set does not hold is passed over', () => {
  pick(country('PER'), country('FRA'));
  expect(lens().open).toEqual({ type: 'country', id: 'PER' });
});

test('the open sea closes what is open, and is nothing where nothing is', () => {
  const before = lens();
  pick({ type: 'sea' });
  expect(lens()).toBe(before);
  pick(country('PER'), { type: 'sea' });
  expect(lens()).toEqual(START_LENS);
});
