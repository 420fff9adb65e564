import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../../src/model/Day.ts';
import type { Temperature, ToneReading } from '../../../../../src/query/stories/temperatureOf.ts';
import { toneShape } from '../../../../../src/views/dossier/pair/toneShape.ts';

const WIDTH = 208;
const HEIGHT = 108;

/** Readings on days 0, 1, 2 …, and events on the days given. */
function shapeOf(tones: readonly (number | null)[], eventDays: readonly number[] = []) {
  const readings: ToneReading[] = tones.map((tone, day) => ({ day: day as Day, tone, events: 1 }));
  const last = readings.at(-1);
  if (!last) throw new Error('A tone needs a reading.');
  const temperature: Temperature = {
    span: { startDay: 0 as Day, endDay: last.day },
    halfLifeDays: 30,
    readings,
    last,
    events: eventDays.map((day) => ({ id: `on ${day}`, day: day as Day, score: -5 })),
  };
  return toneShape(temperature, WIDTH, HEIGHT);
}

describe('the line of tone', () => {
  it('is broken where there is no data, and the gap is as wide as the break', () => {
    const { stretches, gaps } = shapeOf([null, null, 1, 1, null, null, 1]);
    expect(stretches).toHaveLength(2);
    expect(gaps.map(({ from, to }) => [Math.round(from), Math.round(to)])).toEqual([
      [4, 71],
      [137, 204],
    ]);
  });

  it('has no line at all without data, only a gap from end to end', () => {
    const { stretches, gaps } = shapeOf([null, null, null]);
    expect(stretches).toEqual([]);
    expect(gaps).toEqual([{ from: 4, to: 204 }]);
  });

  it('puts cooperation above the middle and conflict below it, on a scale that holds both', () => {
    const { limit, stretches } = shapeOf([1.5, 0, -3]);
    expect(limit).toBe(3);
    expect(stretches[0]?.line).toBe('M4 29L104 54L204 104');
  });

  it('takes the least scale that holds every reading', () => {
    expect(shapeOf([0.4, -1]).limit).toBe(1);
    expect(shapeOf([-1.1]).limit).toBe(2);
    expect(shapeOf([9.9]).limit).toBe(10);
  });

  it('sets an event on the line of its day', () => {
    const { events } = shapeOf([1, 1, -1], [2]);
    expect(events).toEqual([{ id: 'on 2', x: 204, y: 104 }]);
  });
});
