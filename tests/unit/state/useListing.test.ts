import { act } from 'react';
import { expect, test } from 'vitest';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { runHook } from './hookHost.ts';
import { setListing, useListing } from '../../../src/state/useListing.ts';
import { shownOf } from '../../builders/shownOf.ts';

test('all events of a source are listed until it is chosen otherwise, and again for another source', () => {
  const [{ source }, { source: other }] = [shownOf(aDatasetRecord()), shownOf(aDatasetRecord())];
  const own = runHook(() => useListing(source));
  const others = runHook(() => useListing(other));
  const listed = () => [own.now(), others.now()];
  expect(listed()).toEqual(['shown', 'shown']);
  act(() => setListing('unlocated', source));
  expect(listed()).toEqual(['unlocated', 'shown']);
  act(() => setListing('unlocated', other));
  expect(listed()).toEqual(['shown', 'unlocated']);
  act(() => setListing('shown', other));
  expect(listed()).toEqual(['shown', 'shown']);
  for (const { end } of [own, others]) end();
});
