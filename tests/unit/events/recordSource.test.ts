import { expect, test, vi } from 'vitest';
import { aRecordSource } from './someSources.ts';
import { inOrder, somePlain } from './plainEvents.ts';

const events = inOrder(somePlain({ count: 40, seed: 1 }));
const source = aRecordSource(events);

test('an event of the record holds all its words, so that none are read for it', () => {
  for (const { id } of events) expect(source.words(id)).toBeNull();
});

test('an event is got by its id, and nothing by another', () => {
  for (const { id } of events) expect(source.eventOf(id)?.id).toBe(id);
  expect(source.eventOf('T1')).toBeUndefined();
});

test('what the record knows it knows at once: nobody hears of more', () => {
  const listener = vi.fn<() => void>();
  const stop = source.subscribe(listener);
  expect(source.find('strike').standing).toBe('exact');
  expect(source.version()).toBe(0);
  stop();
  expect(listener).not.toHaveBeenCalled();
});
