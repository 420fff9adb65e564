import { expect, test, vi } from 'vitest';
import { bundled } from '../data/bundled.ts';
import { lateTints } from '../../../src/state/lateTints.ts';
import { overlayTints } from '../../../src/state/overlayTints.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';

const { dataset, shown } = bundled;
const day = dataset.span.endDay;

test('tints are made once what makes them has come, and those who draw hear of it', async () => {
  const heard = vi.fn<() => void>();
  const late = lateTints(shown);
  const stop = late.subscribe(heard);
  expect(late.of(START_LENS, day).size).toBe(0);
  const lens = { ...START_LENS, layers: ['ties', 'bloc:OAS'] };
  expect(late.of(lens, day).size).toBe(0);
  expect(late.of(lens, day).size).toBe(0);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(late.of(lens, day)).toEqual(overlayTints(shown, lens, day));
  expect(late.of(lens, day).size).toBeGreaterThan(20);
  stop();
});
