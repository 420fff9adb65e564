import { expect, test } from 'vitest';
import { reachedAs } from '../../../../scripts/mutate/addProbes.ts';
import type { Baseline } from '../../../../scripts/mutate/TestBench.ts';
import { testsOf } from '../../../../scripts/mutate/testsOf.ts';

const mutant = { path: 'src/events/table/rowStore.ts', place: 7 };

function baseline(path: string, ms: number, place = 7): Baseline {
  const reached = new Set([reachedAs({ ...mutant, place })]);
  return { path: `/home/tests/unit/${path}.test.ts`, passed: true, ms, reached };
}

const own = baseline('events/table/rowStore.long', 90);
const sister = baseline('events/table/RowLookups', 80);
const room = baseline('events/contract', 70);
const fast = baseline('views/a', 1);
const slow = baseline('views/b', 2);
const others = ['c', 'd', 'e'].map((name, i) => baseline(`views/${name}`, 3 + i));

test('tests near to a mutant come first, then fast ones, in groups that grow', () => {
  const shuffled = [slow, ...others, room, own, fast, sister];
  expect(testsOf(mutant, shuffled)).toEqual([[own], [sister, room, fast, slow], others]);
});

test('tests that do not come to its function cannot kill it', () => {
  expect(testsOf(mutant, [baseline('events/table/rowStore', 1, -1)])).toEqual([]);
});
