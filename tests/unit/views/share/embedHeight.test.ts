import { expect, test } from 'vitest';
import { embedHeight } from '../../../../src/views/share/embedHeight.ts';

test('an embed is three fifths as high as wide, never lower than 420 px or higher than 720', () => {
  expect([320, 640, 800, 1200, 4000].map(embedHeight)).toEqual([420, 420, 480, 720, 720]);
});
