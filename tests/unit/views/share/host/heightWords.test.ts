import { expect, test } from 'vitest';
import { heightWords } from '../../../../../src/views/share/host/heightWords.ts';

test('a height is said as Datawrapper, pym and AMP have it', () => {
  expect(heightWords('map-1', 480)).toEqual([
    { 'datawrapper-height': { 'map-1': 480 } },
    'pymxPYMxmap-1xPYMxheightxPYMx480',
    { sentinel: 'amp', type: 'embed-size', height: 480 },
  ]);
});
