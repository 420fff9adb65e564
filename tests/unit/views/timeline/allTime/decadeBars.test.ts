import { expect, test } from 'vitest';
import { binEdges } from '../../../../../src/views/timeline/scale/binEdges.ts';
import { bundled } from '../../../data/bundled.ts';
import { decadeBars } from '../../../../../src/views/timeline/allTime/decadeBars.ts';
import { formatDay } from '../../../../../src/i18n/formatDay.ts';
import { visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';
import { wholeBins } from '../../../../../src/views/timeline/bars/wholeBins.ts';

const { record } = bundled;
const { span } = record.about;
const scale = { visible: visibleOf(span), widthPx: 950 };
const edges = binEdges(span, 'decade');
const bars = decadeBars(wholeBins(record, edges).begun, edges, scale, 25);

test('each decade has its number, and the numbers add up to all events', () => {
  const decades = new Map<string, number>();
  for (const event of record.events) {
    const decade = `${formatDay(event.span.startDay, 'en', 'year').slice(0, 3)}0`;
    decades.set(decade, (decades.get(decade) ?? 0) + 1);
  }
  const told = bars.map(
    ({ startDay, total }) => [formatDay(startDay, 'en', 'year'), total] as const,
  );
  expect(new Map(told)).toEqual(decades);
});

test('heights go by square root, the fullest fills the height', () => {
  const most = Math.max(...bars.map(({ total }) => total));
  for (const { total, heightPx } of bars)
    expect(heightPx).toBeCloseTo(Math.max(3, Math.sqrt(total / most) * 25));
});

test('a decade that the screen cuts off keeps within it', () => {
  for (const { x, width } of bars) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(950);
  }
});
