import { expect, test } from 'vitest';
import { START_LENS } from '../../../../../src/lens/Lens.ts';
import { bundled } from '../../../data/bundled.ts';
import { knownDay } from '../../../../../src/model/Day.ts';
import { spanOf } from '../../../../../src/model/DaySpan.ts';
import { turnTicks } from '../../../../../src/views/timeline/scale/turnTicks.ts';
import { turnsWithin } from '../../../../../src/query/ties/changesBetween.ts';
import { visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';

const { dataset } = bundled;
const turns = turnsWithin(dataset, START_LENS, dataset.span).filter(
  ({ type }) => type === 'change',
);
const november = visibleOf(spanOf(knownDay('2025-11-01'), knownDay('2025-11-30')));

test('changes are marked in the middle of their days, and no others', () => {
  const scale = { visible: november, widthPx: 300 };
  expect(turnTicks(turns, scale)).toEqual([25, 75]);
  const again = turnTicks([...turns, ...turns], scale);
  expect(again).toEqual([25, 75]);
});
