import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataset, keptTime, showTimeline } from './showTimeline.tsx';
import { frames } from './frames.ts';
import { mouse } from './mouse.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { applyEdit, lensStore } from '../../../../src/state/lensStore.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { playhead } from '../../../../src/state/playhead.ts';

const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-25') };

const slider = (name: string) => screen.getByRole('slider', { name });
const field = (name: string) =>
  within(screen.getByRole('group', { name })).getByLabelText<HTMLInputElement>(name);
const radio = (name: string) => screen.getByRole('radio', { name });

/** What a hint says of a bin first. */
const BEGINS =
  /^\d+ \w+ 2025: (nothing begins|\d+ events? begins? – \d+ cooperation, \d+ conflict, \d+ neither)$/;

beforeEach(async () => {
  await page.viewport(1280, 700);
});

describe('what is said', () => {
  test('the time in words, its length, where the data end', () => {
    showTimeline(november);
    expect(screen.getByText(/1\s?–\s?25 Nov 2025/)).toBeVisible();
    expect(screen.getByText(/25 days/)).toBeVisible();
    expect(screen.getByText('Data to 30 Nov 2025')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Step' })).toHaveValue('day');
  });

  test('handles say their dates', () => {
    showTimeline(november);
    expect(slider('Start')).toHaveAttribute('aria-valuetext', '1 Nov 2025');
    expect(slider('End')).toHaveAttribute('aria-valuetext', '25 Nov 2025');
    expect(slider('Window').getAttribute('aria-valuetext')).toMatch(/^1\s?–\s?25 Nov 2025$/);
    expect(slider('Start')).toHaveValue(String(november.from));
    expect(slider('Start')).toHaveAttribute('max', String(november.to));
  });

  test('pointing at a bin tells its days and counts, inside of the window', async () => {
    showTimeline(november);
    const chart = screen.getByRole('presentation').getBoundingClientRect();
    await screen.findByRole('slider', { name: 'Events by date' });
    for (const x of [chart.left + 2, chart.right - 20]) {
      await mouse.move(x, chart.top + 30);
      const tip = await screen.findByText(BEGINS);
      const box = tip.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(chart.left);
      expect(box.right).toBeLessThanOrEqual(chart.right + 1);
      expect(box.top).toBeGreaterThan(0);
    }
    await mouse.move(5, 5);
    await waitFor(() => expect(screen.queryByText(BEGINS)).toBeNull());
  });

  test('a keyboard walks the bins and hears what is in them', async () => {
    showTimeline(november);
    (await screen.findByRole('slider', { name: 'Events by date' })).focus();
    const text = () => slider('Events by date').getAttribute('aria-valuetext');
    expect(text()).toMatch(/^30 Nov 2025: /);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(text()).toBe(
      '28 Nov 2025: nothing begins. Lasting: Strikes on alleged drug boats. ' +
        'Dated roughly: 3 events',
    );
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(text()).toMatch(/Aug 2025/);
  });
});

describe('play', () => {
  beforeEach(frames.hold);
  afterEach(frames.letGo);

  test('moves on, says Pause, and keeps where it was paused', async () => {
    showTimeline({ mode: 'day', to: knownDay('2025-10-01') });
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    frames.pass(520);
    await waitFor(() => expect(slider('End')).toHaveAttribute('aria-valuetext', '5 Oct 2025'));
    expect(keptTime()).toBe('2025-10-01/2025-10-01');
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(keptTime()).toBe('2025-10-05/2025-10-05');
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
  });

  test('of the opening window starts over, and the chart stays where it is', async () => {
    showTimeline({});
    const shown = () => slider('Time on the chart').getAttribute('aria-valuetext');
    const before = shown();
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    frames.pass(520);
    await waitFor(() => expect(slider('End')).toHaveAttribute('aria-valuetext', '4 Sep 2025'));
    expect(shown()).toBe(before);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
  });

  test('in All time says why there is nothing to play', async () => {
    showTimeline({ mode: 'all' });
    const play = screen.getByRole('button', { name: 'Play' });
    expect(play).toHaveAttribute('aria-disabled', 'true');
    expect(play).toHaveAccessibleDescription(/Choose another mode/);
    play.click();
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
  });

  test('gives way to a date from elsewhere', async () => {
    showTimeline({ mode: 'day', to: knownDay('2025-10-01') });
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    applyEdit({ type: 'setTime', from: null, to: knownDay('1962-10-22') });
    await waitFor(() => expect(slider('End')).toHaveAttribute('aria-valuetext', '22 Oct 1962'));
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
  });
});

describe('modes', () => {
  test('are radios, and each is a step that Back undoes', async () => {
    showTimeline(november);
    expect(screen.getByRole('radiogroup', { name: 'Time mode' })).toBeVisible();
    expect(radio('Window')).toBeChecked();
    await userEvent.click(radio('So far'));
    expect(lensStore.getState()).toMatchObject({ lens: { mode: 'sofar' }, act: 'push' });
    expect(screen.getByText('Up to 25 Nov 2025')).toBeVisible();
  });

  test.each([
    ['Window', ['Start', 'End', 'Window'], [true, true]],
    ['So far', ['End'], [false, true]],
    ['On a day', ['End'], [false, true]],
    ['All time', [], [false, false]],
  ])('%s has its own handles and dates', async (mode, handles, [startOn, endOn]) => {
    showTimeline(november);
    await userEvent.click(radio(mode));
    for (const name of ['Start', 'End', 'Window'])
      expect(screen.queryAllByRole('slider', { name })).toHaveLength(
        handles.includes(name) ? 1 : 0,
      );
    expect(!field('Start date').disabled).toBe(startOn);
    expect(!field('End date').disabled).toBe(endOn);
    expect(field('Start date')).toHaveValue('2025-11-01');
  });

  test('On a day and back keeps the window', async () => {
    showTimeline(november);
    await userEvent.click(radio('On a day'));
    slider('End').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await userEvent.click(radio('Window'));
    expect(keptTime()).toBe('2025-11-01/2025-11-24');
  });
});

describe('on a phone', () => {
  test('is one compact card, and a button opens the rest in place', async () => {
    await page.viewport(390, 700);
    const { container } = showTimeline(november, 368);
    expect(container.querySelector('section')?.offsetHeight).toBeLessThanOrEqual(124);
    expect(screen.getByText('Window · 1 day · 1×')).toBeVisible();
    expect(slider('Start')).toBeVisible();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Time controls' }));
    expect(screen.getByRole('radiogroup', { name: 'Time mode' })).toBeVisible();
    expect(field('Start date')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Zoom in to days' })).toBeVisible();
    expect(container.querySelector('section')?.scrollWidth).toBeLessThanOrEqual(368);
  });
});

test('the time shown is never beyond the data', () => {
  showTimeline({ from: 'open', to: 'open' });
  expect(slider('Start')).toHaveValue(String(dataset.span.startDay));
  expect(slider('End')).toHaveValue(String(dataset.span.endDay));
});
