import { beforeEach, describe, expect, test } from 'vitest';
import { keptTime, showTimeline } from '../showTimeline.tsx';
import { dragBy, mouse, touch } from '../mouse.ts';
import { screen, waitFor } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { knownDay } from '../../../../../src/model/Day.ts';
import { pairOf } from '../../../../../src/model/Pair.ts';

const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-25') };

const slider = (name: string) => screen.getByRole('slider', { name });

beforeEach(async () => {
  await page.viewport(1280, 700);
});

describe('zoom', () => {
  test('reaches from all history to days', async () => {
    showTimeline(november);
    const shown = () => slider('Time on the chart').getAttribute('aria-valuetext') ?? '';
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out to all history' }));
    expect(shown()).toMatch(/1 Jan 1810.*30 Nov 2025/);
    expect(screen.getAllByText('1900')[0]).toBeVisible();
    for (let press = 0; press < 14; press++)
      await userEvent.click(screen.getByRole('button', { name: 'Zoom in to days' }));
    expect(shown()).toMatch(/Nov 2025/);
    expect(screen.getAllByText(/^\d+ Nov( 2025)?$/).length).toBeGreaterThan(5);
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out to years' }));
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
  });

  test('All time brings all of it on screen, and the way back brings the window back', async () => {
    showTimeline(november);
    const shown = () => slider('Time on the chart').getAttribute('aria-valuetext') ?? '';
    await userEvent.click(screen.getByRole('radio', { name: 'All time' }));
    expect(shown()).toMatch(/1 Jan 1810.*30 Nov 2025/);
    await userEvent.click(screen.getByRole('radio', { name: 'Window' }));
    expect(shown()).toMatch(/Nov 2025/);
    expect(shown()).not.toMatch(/1810/);
  });

  test('the overview is walked by keys and by hand', async () => {
    showTimeline(november);
    const overview = slider('Time on the chart');
    overview.focus();
    await userEvent.keyboard('{Home}');
    expect(overview.getAttribute('aria-valuetext')).toMatch(/^1 Jan/);
    await dragBy(overview, 300);
    await waitFor(() => expect(overview.getAttribute('aria-valuetext')).toMatch(/18[6-9]\d/));
  });
});

describe('a tap', () => {
  const tap = async (x: number, y: number) => {
    await touch('touchStart', [[x, y]]);
    await touch('touchEnd', []);
  };

  test('tells the bin under it, within the window as beside it', async () => {
    showTimeline(november);
    const box = slider('Window').getBoundingClientRect();
    await tap(box.left + box.width / 2, box.top + 20);
    expect(await screen.findByText(/^13 Nov 2025: /)).toBeVisible();
    await tap(box.left - 60, box.top + 20);
    expect(await screen.findByText(/^2\d Oct 2025: /)).toBeVisible();
    expect(screen.queryByText(/^13 Nov 2025: /)).toBeNull();
    await tap(5, 5);
    await waitFor(() => expect(screen.queryByText(/ Oct 2025: /)).toBeNull());
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
  });
});

describe('the key', () => {
  test('says in place how bars count, by what they are now', async () => {
    showTimeline(november);
    const key = screen.getByRole('button', { name: 'How to read the bars' });
    await userEvent.click(key);
    const notes = screen.getByRole('dialog', { name: 'How to read the bars' });
    expect(notes).toHaveTextContent('Each bar is a day');
    expect(notes).toHaveTextContent('Events that last count in each bar that they cover.');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out to all history' }));
    await userEvent.click(key);
    expect(screen.getByRole('dialog')).toHaveTextContent('Each bar is ten years');
  });
});

describe('changes of ties', () => {
  const textOn3November = async () => {
    const reader = slider('Events by date');
    reader.focus();
    await userEvent.keyboard('{ArrowLeft>27/}');
    return reader.getAttribute('aria-valuetext');
  };

  test('are counted by each bin where no pair is chosen', async () => {
    showTimeline(november);
    expect(await textOn3November()).toMatch(/^3 Nov 2025: .*\. 1 change of a tie on record$/);
  });

  test('are those that the filters keep', async () => {
    showTimeline({ ...november, countries: ['CUB'] });
    expect(await textOn3November()).toMatch(/^3 Nov 2025: [^.]*$/);
  });
});

describe('the strip of a pair', () => {
  const pair = pairOf('MEX', 'PER');

  test('runs under the bars, with a mark where the status changed', async () => {
    showTimeline({ ...november, pairs: [pair] });
    expect(screen.getByText('Mexico – Peru')).toBeVisible();
    expect(screen.getByTitle('3 Nov 2025: Severed')).toBeVisible();
    const chart = screen.getByRole('presentation').getBoundingClientRect();
    await mouse.move(chart.right - 5, chart.top + 20);
    expect(await screen.findByText('Mexico – Peru: Severed')).toBeVisible();
  });

  test('a bin tells how the tie changed in it, to a keyboard as well', async () => {
    showTimeline({ ...november, pairs: [pair] });
    const reader = slider('Events by date');
    reader.focus();
    await userEvent.keyboard('{ArrowLeft>27/}');
    expect(reader.getAttribute('aria-valuetext')).toBe(
      '3 Nov 2025: 0 cooperation, 1 conflict, 0 neither. ' +
        '3 Nov 2025: Severed. Mexico – Peru: Severed',
    );
  });

  test('is not there for two pairs', () => {
    showTimeline({ ...november, pairs: [pair, pairOf('USA', 'VEN')] });
    expect(screen.queryByText('Mexico – Peru')).toBeNull();
  });
});
