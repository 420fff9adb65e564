import { aMapFrame, aTieMark } from '../aMapFrame.ts';
import { expect, test } from 'vitest';
import { SubjectKeeper } from '../../../../../src/views/map/drive/SubjectKeeper.ts';
import { anAtlas } from '../anAtlas.ts';

test('what is chosen is told once for each choice, from the outlines on', () => {
  const told: (number | null)[] = [];
  const keeper = new SubjectKeeper((points) => told.push(points?.length ?? null));
  const chosen = aMapFrame([], { ties: [aTieMark('MEX', 'PER', { chosen: true })] });
  const bare = aMapFrame([], { ties: [aTieMark('MEX', 'PER')] });
  keeper.hear(chosen);
  expect(told).toEqual([]);
  keeper.setAtlas(anAtlas(), chosen);
  keeper.hear(chosen);
  expect(told).toEqual([expect.any(Number)]);
  keeper.hear(bare);
  keeper.hear(bare);
  expect(told).toEqual([expect.any(Number), null]);
});
