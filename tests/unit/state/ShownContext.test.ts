import { expect, test } from 'vitest';
import { useDataset, useShown, useSource, useVersion } from '../../../src/state/ShownContext.ts';
import { aCatalogue } from './aCatalogue.ts';
import { act } from 'react';
import { runHook } from './hookHost.ts';
import { within } from './within.ts';

test('views ask what is on screen: its records, and its events', async () => {
  const { open, shown } = await aCatalogue();
  await open();
  const { now, end } = runHook(
    () => [useShown(), useDataset(), useSource()] as const,
    within(shown()),
  );
  end();
  const { dataset, source } = shown();
  expect(now()[0]).toBe(shown());
  expect(now()[1]).toBe(dataset);
  expect(now()[2]).toBe(source);
});

test('where nothing can be on screen, asking is a fault', () => {
  expect(() => runHook(useShown)).toThrow(/outside of ShownContext/);
});

test('what asks a source is drawn anew when an answer has become exact, and no longer once it is gone', async () => {
  const { open, shown } = await aCatalogue();
  const source = await open();
  const { given, end } = runHook(() => useVersion(useSource()), within(shown()));
  const look = async (q: string) => {
    const found = source.find(q);
    if (found.standing !== 'exact') await found.exact();
  };
  await act(() => look('recall'));
  await act(() => look('talks'));
  expect(given).toEqual([0, 1, 2]);
  end();
  await look('march');
  expect(given).toHaveLength(3);
});
