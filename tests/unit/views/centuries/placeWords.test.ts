import { expect, test } from 'vitest';
import { placeWords } from '../../../../src/views/centuries/region/placeWords.ts';

const flat = () => 100;
const words = (of: string, x: number, weight = 1) => ({ of, x, widthPx: 60, weight });

test('words stand above what they are of, clear of each other', () => {
  const placed = placeWords([words('a', 100), words('b', 150)], 28, 400, flat);
  expect(placed.map(({ of }) => of)).toEqual(['a', 'b']);
  const [a, b] = placed;
  expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThan(60);
  expect(a?.y).toBe(95);
});

test('those of most weight have their place first, and what has no room is left out', () => {
  const placed = placeWords(
    [words('small', 100), words('large', 100, 9), words('lost', 100), words('third', 101)],
    28,
    200,
    flat,
  );
  expect(placed[0]).toMatchObject({ of: 'large', align: 'middle' });
  expect(placed.map(({ of }) => of)).not.toContain('third');
});

test('they go where they come nearest to what they are of', () => {
  // a wall to the right: only words that end at their place stay low
  const wall = (_from: number, to: number) => (to > 110 ? 40 : 100);
  const [placed] = placeWords([words('a', 100)], 28, 400, wall);
  expect(placed).toMatchObject({ align: 'end', y: 95 });
});

test('nothing stands beyond the edges', () => {
  expect(placeWords([words('a', 10)], 28, 400, flat)[0]).toMatchObject({ align: 'start', x: 10 });
  expect(placeWords([words('a', 100)], 28, 400, () => 20)).toEqual([]);
});
