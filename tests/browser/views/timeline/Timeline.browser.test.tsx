import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LAST_DAY, dataset, fewEvents, keptTime, showTimeline } from './showTimeline.tsx';
import { frames } from './frames.ts';
import { mouse } from './mouse.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import type { Lens } from '../../../../src/lens/Lens.ts';
import { applyEdit, lensStore } from '../../../../src/state/lensStore.ts';
import { formatDay } from '../../../../src/i18n/formatDay.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { playhead } from '../../../../src/state/playhead.ts';
import { americas } from '../showView.tsx';

const LAST_YEAR = Number(LAST_DAY.slice(-4));
const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-25') };

const slider = (name: string) => screen.getByRole('slider', { name });
const field = async (name: string) =>
  within(await screen.findByRole('group', { name })).getByLabelText<HTMLInputElement>(name);
const radio = (name: string) => screen.getByRole('radio', { name });

/** What a hint says of a bin first. */
const BEGINS =
  /^\d+ \w+ 2025: (nothing begins|\d+ events? begins? – \d+ cooperation, \d+ conflict, \d+ neither)$/;

beforeEach(async () => {
  await page.viewport(1280, 700);
});

describe('what is said', () => {
  test.each<[Partial<Lens>, RegExp, string]>([
    [november, /^1\s?–\s?25 Nov 2025$/, '25 days'],
    [{}, /^1 Sep\s?–\s?30 Nov 2025$/, '3 months'],
    [{ mode: 'sofar', to: knownDay('1962-10-22') }, /^Up to 22 Oct 1962$/, '152 years'],
    [{ mode: 'day', to: knownDay('1914-06-01') }, /^1 Jun 1914$/, '1 day'],
    [{ mode: 'all' }, new RegExp(`^1810\\s?–\\s?${LAST_YEAR}$`), `${LAST_YEAR - 1810} years`],
  ])('%j is told in words, with its length and where the data end', (lens, words, length) => {
    showTimeline(lens);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText(`${length} · data to ${LAST_DAY}`)).toBeVisible();
  });

  test('the length of a step is chosen', () => {
    showTimeline(november);
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
    showTimeline(november, 1200, fewEvents);
    (await screen.findByRole('slider', { name: 'Events by date' })).focus();
    const text = () => slider('Events by date').getAttribute('aria-valuetext');
    expect(text()).toMatch(/^25 Nov 2025: /);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(text()).toBe('28 Nov 2025: nothing begins. Lasting: Patrols. Dated roughly: A festival');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(text()).toMatch(/Aug 2025/);
  });
});

test('reading begins in the time shown, and a focus does not move the ground', async () => {
  showTimeline({ mode: 'window', from: knownDay('1994-12-09'), to: knownDay('1994-12-11') });
  const reader = await screen.findByRole('slider', { name: 'Events by date' });
  reader.focus();
  expect(reader).toHaveAttribute('aria-valuetext', expect.stringMatching(/^11 Dec 1994: /));
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

  test('of a window at the end of the data starts over, and the chart stays where it is', async () => {
    showTimeline({}, 1200, fewEvents);
    const shown = () => slider('Time on the chart').getAttribute('aria-valuetext');
    const before = shown();
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    frames.pass(520);
    await waitFor(() => expect(slider('End')).toHaveAttribute('aria-valuetext', '4 Sep 2025'));
    expect(shown()).toBe(before);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
  });

  test('in All time shows from the beginning how all of it came about, and says so', async () => {
    showTimeline({ mode: 'all' });
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(radio('So far')).toBeChecked();
    expect(screen.getByText('Playing so far, from 1 Jan 1810 on. Step: 1 year.')).toBeVisible();
    frames.pass(520);
    await waitFor(() => expect(slider('End')).toHaveAttribute('aria-valuetext', '1 Jan 1814'));
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(keptTime()).toBe('1810-01-01/1814-01-01');
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
    ['Window', ['Start', 'End', 'Window'], '1 Nov 2025', '25 Nov 2025'],
    ['So far', ['End'], '1 Jan 1810', '25 Nov 2025'],
    ['On a day', ['End'], null, '25 Nov 2025'],
    ['All time', [], '1 Jan 1810', LAST_DAY],
  ])('%s has its own handles, and its fields say its days', async (mode, handles, start, end) => {
    showTimeline(november);
    await userEvent.click(radio(mode));
    for (const name of ['Start', 'End', 'Window'])
      expect(screen.queryAllByRole('slider', { name })).toHaveLength(
        handles.includes(name) ? 1 : 0,
      );
    expect(await field('End date')).toHaveValue(end);
    const starts = screen.queryAllByRole('textbox', { name: 'Start date' });
    expect(starts.map((input) => (input as HTMLInputElement).value)).toEqual(start ? [start] : []);
  });

  test.each([
    ['day', '1914-06-01'],
    ['day', '1850-01-01'],
    ['sofar', '1962-10-22'],
    ['sofar', '1810-01-01'],
  ] as const)('of a link to %s %s all that is said is of that time', async (mode, iso) => {
    const day = knownDay(iso);
    const { container } = showTimeline({ mode, to: day });
    expect(await field('End date')).toHaveValue(formatDay(day, 'en'));
    expect(container.textContent).not.toMatch(/Sep 2025|09\/01\/2025/);
    const chart = screen.getByRole('presentation').getBoundingClientRect();
    await waitFor(() => {
      const box = slider('End').getBoundingClientRect();
      expect(box.right).toBeGreaterThanOrEqual(chart.left);
      expect(box.left).toBeLessThanOrEqual(chart.right);
    });
  });

  test('a window that one turns to from a day long ago ends there, and is as long as the opening one', async () => {
    showTimeline({ mode: 'day', to: knownDay('1914-06-01') });
    await userEvent.click(radio('Window'));
    expect(keptTime()).toBe('1914-03-03/1914-06-01');
  });

  test('the chart is as high in each', async () => {
    const { container } = showTimeline(november);
    const heights = new Set<number | undefined>();
    for (const mode of ['So far', 'On a day', 'All time', 'Window']) {
      await userEvent.click(radio(mode));
      heights.add(container.querySelector('section')?.offsetHeight);
    }
    expect([...heights]).toEqual([182]);
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
    expect(container.querySelector('section')?.offsetHeight).toBe(124);
    const all = americas.record.events.length;
    expect(screen.getByText(new RegExp(`^\\d+ of ${all} events · 25 days$`))).toBeVisible();
    expect(slider('Start')).toBeVisible();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Dates' }));
    expect(screen.getByRole('radiogroup', { name: 'Time mode' })).toBeVisible();
    expect(await field('Start date')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Zoom in to days' })).toBeVisible();
    expect(container.querySelector('section')?.scrollWidth).toBeLessThanOrEqual(368);
  });
});

test('on the smallest phone it is lower still', async () => {
  await page.viewport(320, 640);
  const { container } = showTimeline(november, 304);
  expect(container.querySelector('section')?.offsetHeight).toBe(98);
});

test('the time shown is never beyond the data', () => {
  showTimeline({ from: 'open', to: 'open' });
  expect(slider('Start')).toHaveValue(String(dataset.span.startDay));
  expect(slider('End')).toHaveValue(String(dataset.span.endDay));
});
