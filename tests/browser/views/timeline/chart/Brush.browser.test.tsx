import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LAST_ISO, dayOf, keptTime, showTimeline } from '../showTimeline.tsx';
import { dragBy, mouse, touch } from '../mouse.ts';
import { frames } from '../frames.ts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { lensStore } from '../../../../../src/state/lensStore.ts';
import { knownDay } from '../../../../../src/model/Day.ts';
import { playhead } from '../../../../../src/state/playhead.ts';

const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-25') };

const slider = (name: string) => screen.getByRole('slider', { name });
/** Px of a day on the chart that shows the opening window. */
const dayPx = () => slider('Window').getBoundingClientRect().width / 25;

beforeEach(async () => {
  await page.viewport(1280, 700);
});
afterEach(frames.letGo);

describe('by hand', () => {
  test('dragging an end moves it by whole days, in one edit, without painting the bars', async () => {
    showTimeline(november);
    await waitFor(() => expect(document.querySelector('canvas')?.width).toBeGreaterThan(500));
    await screen.findByText('Ties changed');
    const px = dayPx();
    const paint = vi.spyOn(CanvasRenderingContext2D.prototype, 'fill');
    const edits = vi.fn<() => void>();
    const stop = lensStore.subscribe(edits);
    await dragBy(slider('End'), -7 * px);
    await waitFor(() => expect(keptTime()).toBe('2025-11-01/2025-11-18'));
    expect(edits).toHaveBeenCalledTimes(1);
    expect(lensStore.getState().act).toBe('replace');
    expect(paint).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in to days' }));
    expect(paint).toHaveBeenCalled();
    paint.mockRestore();
    stop();
  });

  test('while it is dragged, words and handles follow and the lens does not', async () => {
    showTimeline(november);
    const px = dayPx();
    const box = slider('Start').getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await mouse.down(x, y);
    await mouse.drag(x - 5 * px, y);
    await waitFor(() => expect(slider('Start')).toHaveAttribute('aria-valuetext', '27 Oct 2025'));
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
    await userEvent.keyboard('{Escape}');
    await mouse.up(x - 5 * px, y);
    expect(slider('Start')).toHaveAttribute('aria-valuetext', '1 Nov 2025');
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
  });

  test('dragging the body keeps every day of it', async () => {
    showTimeline(november);
    await dragBy(slider('Window'), -14 * dayPx());
    await waitFor(() => expect(keptTime()).toBe('2025-10-18/2025-11-11'));
  });

  test('a press without a move edits nothing', async () => {
    showTimeline({});
    const before = lensStore.getState().lens;
    await dragBy(slider('End'), 0);
    expect(lensStore.getState().lens).toBe(before);
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
  });

  test('empty ground pans, and the wheel zooms about the pointer', async () => {
    showTimeline(november);
    const shown = () => slider('Time on the chart').getAttribute('aria-valuetext') ?? '';
    const before = shown();
    const chart = screen.getByRole('presentation').getBoundingClientRect();
    await mouse.move(chart.left + 200, chart.top + 20);
    await mouse.down(chart.left + 200, chart.top + 20);
    await mouse.drag(chart.left + 500, chart.top + 20);
    await mouse.up(chart.left + 500, chart.top + 20);
    await waitFor(() => expect(shown()).not.toBe(before));
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
    const panned = shown();
    await mouse.wheel(chart.left + 400, chart.top + 20, -300);
    await waitFor(() => expect(shown()).not.toBe(panned));
  });

  test('two fingers zoom the ground, and let go of the window', async () => {
    showTimeline(november);
    const shown = () => slider('Time on the chart').getAttribute('aria-valuetext') ?? '';
    const before = shown();
    const box = slider('Window').getBoundingClientRect();
    const chart = screen.getByRole('presentation').getBoundingClientRect();
    const y = chart.top + 15;
    const held = box.left + 40;
    await touch('touchStart', [[held, y]]);
    await touch('touchMove', [[held - 40, y]]);
    await touch('touchStart', [
      [held - 40, y],
      [chart.left + 100, y],
    ]);
    await touch('touchMove', [
      [held + 60, y],
      [chart.left + 40, y],
    ]);
    await waitFor(() => expect(shown()).not.toBe(before));
    await touch('touchEnd', []);
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
  });

  test('one finger drags a handle', async () => {
    showTimeline(november);
    const px = dayPx();
    const box = slider('Start').getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await touch('touchStart', [[x, y]]);
    for (const days of [2, 4, 6]) await touch('touchMove', [[x - days * px, y]]);
    await touch('touchEnd', []);
    await waitFor(() => expect(keptTime()).toBe('2025-10-26/2025-11-25'));
  });

  test('a drag beyond the edge brings more time on screen', async () => {
    showTimeline(november);
    const chart = screen.getByRole('presentation').getBoundingClientRect();
    const box = slider('Start').getBoundingClientRect();
    const y = box.y + box.height / 2;
    await mouse.down(box.x + box.width / 2, y);
    await mouse.drag(chart.left - 60, y);
    await waitFor(() => expect(dayOf('Start')).toBeLessThan(knownDay('2025-08-01')));
    await mouse.up(chart.left - 60, y);
  });
});

describe('by keyboard', () => {
  test.each([
    ['Start', '{ArrowLeft}', '2025-10-31/2025-11-25'],
    ['Start', '{Shift>}{ArrowRight}{/Shift}', '2025-11-11/2025-11-25'],
    ['End', '{ArrowUp}{ArrowUp}', '2025-11-01/2025-11-27'],
    ['End', '{End}', `2025-11-01/${LAST_ISO}`],
    ['Start', '{Home}', '1810-01-01/2025-11-25'],
    ['Window', '{PageDown}', '2025-10-01/2025-10-25'],
    ['Window', '{Home}', '1810-01-01/1810-01-25'],
  ])('%s with %s leads to %s', async (name, keys, after) => {
    showTimeline(november);
    slider(name).focus();
    await userEvent.keyboard(keys);
    expect(keptTime()).toBe(after);
    expect(slider(name)).toHaveFocus();
  });

  test('the step chosen is the step of the arrows', async () => {
    showTimeline(november);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Step' }), 'week');
    slider('End').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(keptTime()).toBe('2025-11-01/2025-11-18');
  });

  test("a screen reader's own adjustment moves by days", () => {
    showTimeline(november);
    fireEvent.change(slider('End'), { target: { value: november.to - 3 } });
    expect(keptTime()).toBe('2025-11-01/2025-11-22');
  });

  test('space on a handle plays and pauses', async () => {
    frames.hold();
    showTimeline({ ...november, to: knownDay('2025-11-20') });
    slider('End').focus();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
  });
});
