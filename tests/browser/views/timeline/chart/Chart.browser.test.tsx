import { beforeEach, describe, expect, test } from 'vitest';
import { LAST_DAY, dataset, fewEvents, keptTime, showTimeline } from '../showTimeline.tsx';
import { dragBy, mouse, touch } from '../mouse.ts';
import { screen, waitFor } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { civilOf, knownDay } from '../../../../../src/model/Day.ts';
import { pairOf } from '../../../../../src/model/Pair.ts';
import { americas } from '../../showView.tsx';

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
    expect(shown()).toMatch(new RegExp(`^1 Jan 1810\\s–\\s${LAST_DAY}$`));
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
    const before = shown();
    await userEvent.click(screen.getByRole('radio', { name: 'All time' }));
    expect(screen.getByText('1820')).toBeVisible();
    expect(screen.getByText('2020')).toBeVisible();
    expect(screen.queryByRole('slider', { name: 'Time on the chart' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Window' }));
    expect(shown()).toBe(before);
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
    await screen.findByRole('slider', { name: 'Events by date' });
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
    await waitFor(() =>
      expect(notes).toHaveTextContent('Each block is an event that begins that day.'),
    );
    expect(notes).toHaveTextContent('The number of events shown counts all that are under way.');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out to all history' }));
    await userEvent.click(key);
    expect(screen.getByRole('dialog')).toHaveTextContent(
      'Each bar counts the events that begin that year.',
    );
  });
});

describe('changes of ties', () => {
  const textOn3November = async () => {
    const reader = await screen.findByRole('slider', { name: 'Events by date' });
    reader.focus();
    await userEvent.keyboard('{ArrowLeft>22/}');
    return reader.getAttribute('aria-valuetext');
  };

  test('are counted by each bin where no pair is chosen', async () => {
    showTimeline(november);
    expect(await textOn3November()).toMatch(/^3 Nov 2025: .*\. 1 change of a tie on record$/);
  });

  test('are those that the filters keep', async () => {
    showTimeline({ ...november, countries: ['CUB'] });
    expect(await textOn3November()).not.toMatch(/change/);
  });
});

describe('the strip of a pair', () => {
  const pair = pairOf('MEX', 'PER');

  test('runs under the bars, with a mark where the status changed', async () => {
    showTimeline({ ...november, pairs: [pair] });
    expect(await screen.findByText('Mexico – Peru')).toBeVisible();
    expect(await screen.findByTitle('3 Nov 2025: Severed')).toBeVisible();
    expect(screen.getByText('Chargé d’affaires, since 24 Feb 2023')).toBeVisible();
    expect(screen.getByText('Other pairs')).toBeVisible();
    const chart = screen.getByRole('presentation').getBoundingClientRect();
    await mouse.move(chart.right - 25, chart.top + 20);
    expect(await screen.findByText('Mexico – Peru: Severed')).toBeVisible();
  });

  test('a bin tells how the tie changed in it, to a keyboard as well', async () => {
    showTimeline({ ...november, pairs: [pair] });
    const reader = await screen.findByRole('slider', { name: 'Events by date' });
    reader.focus();
    await userEvent.keyboard('{ArrowLeft>22/}');
    expect(reader.getAttribute('aria-valuetext')).toBe(
      '3 Nov 2025: 1 event begins – 0 cooperation, 1 conflict, 0 neither. ' +
        '3 Nov 2025: Severed. Mexico – Peru: Severed',
    );
  });

  test('is not there for two pairs', async () => {
    showTimeline({ ...november, pairs: [pair, pairOf('USA', 'VEN')] });
    await screen.findByText('Ties changed');
    expect(screen.queryByText('Mexico – Peru')).toBeNull();
  });
});

describe('the lanes under the blocks', () => {
  test('name what lasts, what is dated roughly, and how ties changed', async () => {
    showTimeline({});
    expect(await screen.findByText('Strikes on alleged drug boats, ongoing')).toBeVisible();
    expect(screen.getByText('3 events, Oct – Nov 2025')).toBeVisible();
    expect(screen.getByText('Mexico – Peru: Severed')).toBeVisible();
    for (const name of ['Lasting', 'Dated roughly', 'Ties changed'])
      expect(screen.getByText(name)).toBeVisible();
  });

  test('of few events leave room for what a block is', async () => {
    showTimeline({}, 1200, fewEvents);
    expect(await screen.findByText('Each block is an event that begins that day')).toBeVisible();
  });

  test('make room for one another on a day on which nothing begins', async () => {
    showTimeline({}, 1200, fewEvents);
    const reader = await screen.findByRole('slider', { name: 'Events by date' });
    reader.focus();
    await userEvent.keyboard('{ArrowLeft>9/}');
    expect(reader.getAttribute('aria-valuetext')).toBe(
      '21 Nov 2025: nothing begins. Lasting: Patrols. Dated roughly: A festival',
    );
  });
});

describe('all time', () => {
  const { year: lastYear } = civilOf(dataset.span.endDay);
  const readerAt = async (year: number) => {
    const reader = await screen.findByRole('slider', { name: 'Events by date' });
    reader.focus();
    await userEvent.keyboard(`{ArrowLeft>${lastYear - year}/}`);
    return reader.getAttribute('aria-valuetext') ?? '';
  };

  test('counts events by decade, and says by which scale', async () => {
    showTimeline({ mode: 'all' });
    expect(await screen.findByText('Events begun, by decade, √')).toBeVisible();
    const from2020 = americas.record.events.filter(
      ({ span }) => span.startDay >= knownDay('2020-01-01'),
    );
    expect(screen.getByText(String(from2020.length))).toBeVisible();
    const { ledger } = dataset;
    const changes = ledger.changedPairs.flatMap((of) => dataset.changesOf(of));
    expect(screen.getByText(`${changes.length} changes`)).toBeVisible();
    expect(screen.getByText(/^Pairs below full relations at each year’s end/)).toBeVisible();
  });

  test('tells how many pairs stood below full relations, to a keyboard as well', async () => {
    showTimeline({ mode: 'all' });
    expect(await readerAt(1964)).toMatch(
      /31 Dec 1964: \d+ pairs below full relations: .*Severed \d+/,
    );
  });

  test('of a pair is its strip, with its turns in words', async () => {
    showTimeline({ mode: 'all', pairs: [pairOf('MEX', 'PER')] });
    expect(await screen.findByText('Mexico – Peru')).toBeVisible();
    expect(screen.getByText('3 Nov 2025: Severed')).toBeVisible();
    expect(screen.queryByText(/^Pairs below/)).toBeNull();
  });
});
