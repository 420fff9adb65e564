import { beforeEach, describe, expect, test } from 'vitest';
import {
  LAST_DAY,
  LAST_ISO,
  dataset,
  fewEvents,
  keptTime,
  showTimeline,
} from '../showTimeline.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { lensStore } from '../../../../../src/state/lensStore.ts';
import { addDays, isoOf, knownDay } from '../../../../../src/model/Day.ts';

const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-25') };

const slider = (name: string) => screen.getByRole('slider', { name });
const field = async (name: string) =>
  within(await screen.findByRole('group', { name })).getByLabelText<HTMLInputElement>(name);

async function type(name: string, text: string): Promise<HTMLInputElement> {
  const input = await field(name);
  await userEvent.fill(input, text);
  await userEvent.keyboard('{Enter}');
  return input;
}

beforeEach(async () => {
  await page.viewport(1280, 700);
});

describe('typed dates', () => {
  test('are taken as one step that Back undoes, and the chart follows', async () => {
    showTimeline(november);
    await userEvent.fill(await field('Start date'), '1962-10-16');
    expect(keptTime()).toBe('1962-10-16/2025-11-25');
    expect(lensStore.getState().act).toBe('push');
    expect(await type('End date', '28 Oct 1962')).toHaveValue('28 Oct 1962');
    expect(keptTime()).toBe('1962-10-16/1962-10-28');
    const chart = screen.getByRole('presentation').getBoundingClientRect();
    await waitFor(() => {
      const box = slider('Window').getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(chart.left - 1);
      expect(box.right).toBeLessThanOrEqual(chart.right + 1);
    });
  });

  test('stand as the language writes them, however they were typed', async () => {
    showTimeline(november);
    expect(await type('Start date', '11/3/2025')).toHaveValue('3 Nov 2025');
    expect(await type('End date', 'November 12th, 2025')).toHaveValue('12 Nov 2025');
    expect(keptTime()).toBe('2025-11-03/2025-11-12');
  });

  test('a month or a year is taken when it is done: its first day, or its last', async () => {
    showTimeline(november);
    await userEvent.fill(await field('Start date'), '1961');
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
    expect(await type('Start date', '1961')).toHaveValue('1 Jan 1961');
    expect(await type('End date', 'Feb 1964')).toHaveValue('29 Feb 1964');
    expect(keptTime()).toBe('1961-01-01/1964-02-29');
  });

  test('an end before the start moves the window, and so does a start after the end', async () => {
    showTimeline(november);
    await type('End date', '1962-10-28');
    expect(keptTime()).toBe('1962-10-04/1962-10-28');
    expect(await field('Start date')).toHaveValue('4 Oct 1962');
    await type('Start date', '2025-03-01');
    expect(keptTime()).toBe('2025-03-01/2025-03-25');
  });

  test('the days on the way to a date leave nothing behind', async () => {
    showTimeline(november);
    const input = await field('End date');
    await userEvent.fill(input, '2025-10-01');
    await userEvent.fill(input, '2025-11-10');
    expect(keptTime()).toBe('2025-11-01/2025-11-10');
    expect(lensStore.getState().act).toBe('replace');
  });

  test('what does not read says so with an example, and what was typed stays', async () => {
    showTimeline(november);
    const input = await type('Start date', '31 Feb 2025');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'This does not read as a date. Write a date such as 2025-09-01, 1 Sep 2025 or 9/1/2025 (month first).',
    );
    expect(input).toHaveValue('31 Feb 2025');
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(/^This does not read/);
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
    await userEvent.fill(input, '2025-11-20');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(keptTime()).toBe('2025-11-20/2025-11-25');
  });

  test('a date outside of the data is told the ends of the data, Escape takes it back', async () => {
    showTimeline(november);
    const input = await type('End date', isoOf(addDays(dataset.span.endDay, 1)));
    expect(screen.getByRole('alert')).toHaveTextContent(
      `The data run from 1 Jan 1810 to ${LAST_DAY}.`,
    );
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
    await userEvent.keyboard('{Escape}');
    expect(input).toHaveValue('25 Nov 2025');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('in All time a date makes a window of it', async () => {
    showTimeline({ mode: 'all' });
    await type('Start date', '1959');
    expect(screen.getByRole('radio', { name: 'Window' })).toBeChecked();
    expect(keptTime()).toBe(`1959-01-01/${LAST_ISO}`);
    expect(lensStore.getState().act).toBe('push');
  });

  test('a start typed of what was so far makes a window of it, an end stays one', async () => {
    showTimeline({ mode: 'sofar', to: knownDay('1962-10-28') });
    await type('End date', '1962-10-22');
    expect(lensStore.getState().lens.mode).toBe('sofar');
    await type('Start date', '1962-10-16');
    expect(lensStore.getState().lens.mode).toBe('window');
    expect(keptTime()).toBe('1962-10-16/1962-10-22');
  });
});

describe('the calendar', () => {
  const open = async (name: string) => {
    await userEvent.click(await screen.findByRole('button', { name: `${name}: calendar` }));
    return screen.findByRole('table');
  };
  const focused = () => document.activeElement?.getAttribute('aria-label');

  test('opens on the day, is walked by keys alone, and Enter takes a day', async () => {
    showTimeline(november);
    expect(await open('End date')).toHaveAccessibleName('November 2025');
    await waitFor(() => expect(focused()).toMatch(/^Tuesday,? 25 November 2025$/));
    for (const [key, day] of [
      ['{ArrowLeft}', /24 November 2025$/],
      ['{ArrowUp}', /17 November 2025$/],
      ['{End}', /23 November 2025$/],
      ['{Home}', /17 November 2025$/],
      ['{PageUp}', /17 October 2025$/],
      ['{Shift>}{PageUp}{/Shift}', /17 October 2024$/],
      ['{Shift>}{PageDown}{/Shift}', /17 October 2025$/],
      ['{ArrowDown}', /24 October 2025$/],
    ] as const) {
      await userEvent.keyboard(key);
      await waitFor(() => expect(focused()).toMatch(day));
    }
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(screen.queryByRole('table')).toBeNull();
    expect(keptTime()).toBe('2025-10-01/2025-10-25');
    expect(lensStore.getState().act).toBe('push');
    expect(screen.getByRole('button', { name: 'End date: calendar' })).toHaveFocus();
  });

  test('Escape leaves it, and all as it was', async () => {
    showTimeline(november);
    await open('Start date');
    await waitFor(() => expect(focused()).toMatch(/1 November 2025$/));
    await userEvent.keyboard('{ArrowRight}{Escape}');
    expect(screen.queryByRole('table')).toBeNull();
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
  });

  test('goes no further than the data, by keys or by its buttons', async () => {
    showTimeline(november, 1200, fewEvents);
    await open('End date');
    await waitFor(() => expect(focused()).toMatch(/25 November 2025$/));
    await userEvent.keyboard('{PageDown}');
    await waitFor(() => expect(focused()).toMatch(/30 November 2025$/));
    expect(screen.getByRole('button', { name: 'Next month' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Previous year' }));
    expect(screen.getByRole('table')).toHaveAccessibleName('November 2024');
    await userEvent.click(screen.getByRole('button', { name: /^Saturday,? 9 November 2024$/ }));
    expect(keptTime()).toBe('2024-10-16/2024-11-09');
  });
});
