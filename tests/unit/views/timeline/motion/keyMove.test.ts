import { describe, expect, test } from 'vitest';
import { EMPTY_HOLDINGS } from '../../../../../src/state/emptyHoldings.ts';
import { keyMove } from '../../../../../src/views/timeline/motion/keyMove.ts';
import { lengthDays } from '../../../../../src/model/DaySpan.ts';
import { overviewKey } from '../../../../../src/views/timeline/bars/overviewKey.ts';
import { visibleLength, visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';
import { wheelMove } from '../../../../../src/views/timeline/motion/wheelMove.ts';

const { span: whole, opening } = EMPTY_HOLDINGS.record.about;

describe('keys on a handle', () => {
  const move = (key: string, shiftKey = false) => keyMove({ key, shiftKey }, 'week', whole);

  test('arrows move by a step, with Shift by ten', () => {
    expect(move('ArrowRight')).toEqual({ step: 'week', count: 1 });
    expect(move('ArrowUp')).toEqual({ step: 'week', count: 1 });
    expect(move('ArrowLeft')).toEqual({ step: 'week', count: -1 });
    expect(move('ArrowDown', true)).toEqual({ step: 'week', count: -10 });
  });

  test('Page Up and Down move by a month', () => {
    expect(move('PageUp')).toEqual({ step: 'month', count: 1 });
    expect(move('PageDown')).toEqual({ step: 'month', count: -1 });
  });

  test('Home and End reach the ends of the data from anywhere', () => {
    expect(move('Home')).toEqual({ step: 'day', count: -lengthDays(whole) });
    expect(move('End')).toEqual({ step: 'day', count: lengthDays(whole) });
  });

  test('other keys are left to others', () => {
    expect(move('Tab')).toBeNull();
    expect(move('constructor')).toBeNull();
  });
});

describe('keys on the overview', () => {
  const visible = visibleOf(opening);

  test('pan by a tenth or by a whole screen, and zoom', () => {
    expect(overviewKey(visible, 'ArrowLeft', whole)?.startAt).toBeCloseTo(visible.startAt - 9.1);
    expect(overviewKey(visible, 'PageDown', whole)?.endAt).toBeCloseTo(visible.startAt);
    expect(overviewKey(visible, 'Home', whole)?.startAt).toBe(whole.startDay);
    const out = overviewKey(visible, '-', whole);
    expect(out && visibleLength(out)).toBeCloseTo(182);
    expect(overviewKey(visible, 'Enter', whole)).toBeNull();
  });
});

describe('the wheel', () => {
  const turn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, shiftKey: false };

  test('zooms in when turned away and out when turned back, by as much', () => {
    const near = wheelMove({ ...turn, deltaY: -100 });
    const far = wheelMove({ ...turn, deltaY: 100 });
    expect(near).toMatchObject({ type: 'zoom' });
    expect(near.type === 'zoom' && far.type === 'zoom' && near.factor * far.factor).toBeCloseTo(1);
    expect(near.type === 'zoom' && near.factor).toBeLessThan(1);
  });

  test('pans sideways, and with Shift', () => {
    expect(wheelMove({ ...turn, deltaX: 30, deltaY: 5 })).toEqual({ type: 'pan', px: 30 });
    expect(wheelMove({ ...turn, deltaY: 50, shiftKey: true })).toEqual({ type: 'pan', px: 50 });
  });

  test('is no wilder in lines or pages than in pixels', () => {
    const lines = wheelMove({ ...turn, deltaY: 3, deltaMode: 1 });
    expect(lines).toEqual(wheelMove({ ...turn, deltaY: 60 }));
    expect(wheelMove({ ...turn, deltaY: 1000, deltaMode: 2 })).toEqual({ type: 'zoom', factor: 2 });
  });
});
