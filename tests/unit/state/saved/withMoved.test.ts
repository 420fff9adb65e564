import { expect, test } from 'vitest';
import {
  withAgain,
  withImported,
  withMoved,
  withNew,
  withSeen,
  withWords,
  without,
} from '../../../../src/state/saved/withMoved.ts';
import { aSavedView } from './aSavedView.ts';
import { knownDay } from '../../../../src/model/Day.ts';

const VIEWS = [aSavedView(1), aSavedView(2), aSavedView(3)];
const idsOf = (views: readonly { id: number }[]) => views.map(({ id }) => id);

test('a new view comes first, with an id of its own', () => {
  const { id: _, ...fresh } = aSavedView(0, { name: 'New' });
  expect(idsOf(withNew(VIEWS, fresh))).toEqual([4, 1, 2, 3]);
  expect(idsOf(withNew([], fresh))).toEqual([1]);
});

test.each([
  [1, 1, [2, 1, 3]],
  [3, -1, [1, 3, 2]],
  [1, -1, [1, 2, 3]],
  [3, 1, [1, 2, 3]],
  [1, 9, [2, 3, 1]],
  [9, 1, [1, 2, 3]],
])('view %i moves by %i within the list', (id, by, ids) => {
  expect(idsOf(withMoved(VIEWS, id, by))).toEqual(ids);
});

test('a view gets other words, and no other view does', () => {
  const renamed = withWords(VIEWS, 2, { name: 'Chile', note: 'Why' });
  expect(renamed).toEqual([VIEWS[0], { ...VIEWS[1], name: 'Chile', note: 'Why' }, VIEWS[2]]);
});

test('what a view showed stays where what it shows cannot be told', () => {
  const seen = { on: knownDay('2026-11-30'), version: '2026.11.30', events: [], changes: [] };
  const opened = withSeen(VIEWS, 1, seen);
  expect(opened[0]?.seen).toBe(seen);
  expect(withSeen(opened, 1, null)).toBe(opened);
});

test('a deleted view comes back to its place, once', () => {
  const [, second] = VIEWS;
  if (!second) throw new Error('There are three.');
  const left = without(VIEWS, 2);
  expect(idsOf(left)).toEqual([1, 3]);
  expect(withAgain(left, second, 1)).toEqual(VIEWS);
  expect(withAgain(VIEWS, second, 1)).toBe(VIEWS);
});

test('what is imported comes last, and nothing that is there is changed', () => {
  const come = [aSavedView(1, { name: 'Other' }), aSavedView(2, { name: 'More' })];
  const { views, added, duplicates } = withImported(VIEWS, { views: come });
  expect(views.slice(0, 3)).toEqual(VIEWS);
  expect(views.slice(3).map(({ id, name }) => [id, name])).toEqual([
    [4, 'Other'],
    [5, 'More'],
  ]);
  expect([added, duplicates]).toEqual([2, 0]);
});

test('a view that is there already is told, also where its address says the same in other words', () => {
  const views = [aSavedView(1, { name: 'Two', query: 'pair=MEX-PER&from=2025-11-01' })];
  const come = [
    aSavedView(7, { name: 'Two', query: 'from=2025-11-01&pair=PER-MEX&ties=below' }),
    aSavedView(8, { name: 'Two', query: 'pair=MEX-PER' }),
    aSavedView(9, { name: 'Two', query: 'pair=MEX-PER' }),
    aSavedView(9, { name: 'Two', query: 'pair=MEX-PER', note: 'Why' }),
  ];
  const imported = withImported(views, { views: come });
  expect(imported).toMatchObject({ added: 2, duplicates: 2 });
  expect(idsOf(imported.views)).toEqual([1, 2, 3]);
});
