import { aMapFrame, aTieMark } from '../aMapFrame.ts';
import { expect, test } from 'vitest';
import { SubjectKeeper } from '../../../../../src/views/map/drive/SubjectKeeper.ts';
import { anAtlas } from '../anAtlas.ts';

test('what is chosen is told once for each choice, at first without a move, from the outlines on', () => {
  const told: (readonly [number | null, string])[] = [];
  const keeper = new SubjectKeeper((points, way) => told.push([points?.length ?? null, way]));
  const chosen = aMapFrame([], { ties: [aTieMark('MEX', 'PER', { chosen: true })] });
  const bare = aMapFrame([], { ties: [aTieMark('MEX', 'PER')] });
  keeper.hear(chosen, 'glide');
  expect(told).toEqual([]);
  keeper.setAtlas(anAtlas(), chosen);
  keeper.hear(chosen, 'glide');
  expect(told).toEqual([[expect.any(Number), 'jump']]);
  keeper.hear(bare, 'glide');
  keeper.hear(bare, 'glide');
  expect(told).toEqual([
    [expect.any(Number), 'jump'],
    [null, 'glide'],
  ]);
});
