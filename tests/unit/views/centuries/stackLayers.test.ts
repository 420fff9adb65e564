import { describe, expect, test } from 'vitest';
import { edgeOf, stackLayers } from '../../../../src/views/centuries/region/stackLayers.ts';
import { TIE_LAYERS } from '../../../../src/query/ties/tieYears.ts';
import { bundled } from '../../data/bundled.ts';
import { regionOf } from '../../../../src/views/centuries/region/regionOf.ts';
import { seatName } from '../../../../src/views/centuries/region/seatName.ts';
import { scaleLines } from '../../../../src/views/centuries/region/scaleLines.ts';

const { dataset } = bundled;
const { years } = regionOf(dataset, null);
const axis = { span: dataset.ledger.span, widthPx: 900 };

describe('layers on each other', () => {
  const stack = stackLayers(years, TIE_LAYERS, axis, 'pairs', 595, 250);

  test('each begins where the one below it ends, and the last ends at the number of pairs', () => {
    for (const [at, { steps }] of stack.entries())
      for (const [year, { bottom }] of steps.entries())
        expect(bottom).toBeCloseTo(stack[at - 1]?.steps[year]?.top ?? 250, 6);
    for (const [year, { top }] of (stack.at(-1)?.steps ?? []).entries())
      expect(top).toBeCloseTo(250 - ((years[year]?.pairs ?? 0) / 595) * 250, 6);
  });

  test('a year is a step: nothing slopes', () => {
    for (const { path } of stack)
      expect(path).toMatch(/^M[\d.]+ [\d.]+(?:H[\d.]+|L[\d.]+ [\d.]+H[\d.]+)+Z$/);
    expect(edgeOf(stack.at(-1)?.steps ?? [])).not.toContain('NaN');
  });

  test('as shares, the pairs of each year fill the height', () => {
    const shares = stackLayers(years, TIE_LAYERS, axis, 'share', 100, 250);
    for (const { top } of shares.at(-1)?.steps.slice(20) ?? []) expect(top).toBeCloseTo(0, 6);
  });

  test('years out of sight are not drawn', () => {
    const span = { ...axis.span, startDay: years[150]!.startDay };
    const near = stackLayers(years, TIE_LAYERS, { span, widthPx: 900 }, 'pairs', 595, 250);
    expect(near[0]?.steps).toHaveLength(years.length - 150);
  });
});

test('a name has its seat where its layer is thick enough over all of its width', () => {
  const step = (x: number, top: number, bottom: number) => ({ x, endX: x + 10, top, bottom });
  const thick = Array.from({ length: 8 }, (_, at) => step(at * 10, 20, 60));
  expect(seatName(thick, 40)).toEqual({ x: 27, y: 40 });
  expect(seatName(thick, 80)).toBeNull();
  expect(seatName([...thick.slice(0, 3), step(30, 50, 60), ...thick.slice(4)], 40)).toBeNull();
});

test('a scale has round lines, and its end where it is asked for', () => {
  expect(scaleLines(595, true)).toEqual([0, 200, 400, 595]);
  expect(scaleLines(34, true)).toEqual([0, 10, 20, 34]);
  expect(scaleLines(21.6, false)).toEqual([0, 5, 10, 15, 20]);
  expect(scaleLines(1, true)).toEqual([0, 1]);
});
