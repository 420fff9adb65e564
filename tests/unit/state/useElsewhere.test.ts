import { afterEach, expect, test, vi } from 'vitest';
import { act } from 'react';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { catalogue } from '../../../src/state/useCatalogue.ts';
import { freshPage } from './thePage.ts';
import { runHook } from './hookHost.ts';
import { useElsewhere } from '../../../src/state/useElsewhere.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the host of a data set from elsewhere is told once the set is on screen', async () => {
  await freshPage();
  const { now, end } = runHook(useElsewhere);
  expect(now()).toBeNull();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(aDatasetRecord({ id: 'other' }))));
  await act(() => catalogue.load('https://data.example/other.json'));
  expect(catalogue.store.getState().load.type).toBe('asked');
  expect(now()).toBeNull();
  await act(() => catalogue.agree());
  expect(now()).toBe('data.example');
  end();
});
