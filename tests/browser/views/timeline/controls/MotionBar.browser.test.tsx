import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LAST_ISO, dataset, dayOf, keptTime, showTimeline } from '../showTimeline.tsx';
import { frames } from '../frames.ts';
import { screen, waitFor } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { lensStore } from '../../../../../src/state/lensStore.ts';
import { addDays, knownDay } from '../../../../../src/model/Day.ts';

const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-25') };
const onDay = (iso: string) => ({ mode: 'day', to: knownDay(iso) }) as const;

const button = (name: string) => screen.getByRole('button', { name });
const choice = (name: string) => screen.getByRole('combobox', { name });

beforeEach(async () => {
  await page.viewport(1280, 700);
});
afterEach(frames.letGo);

describe('how time moves', () => {
  test('is walked and pressed by a keyboard alone', async () => {
    showTimeline(november);
    await screen.findByRole('textbox', { name: 'End date' });
    screen.getByRole('radio', { name: 'Window' }).focus();
    for (const name of ['Start date', 'End date']) {
      await userEvent.tab();
      expect(screen.getByRole('textbox', { name })).toHaveFocus();
      await userEvent.tab();
      expect(button(`${name}: calendar`)).toHaveFocus();
    }
    const names: string[] = [];
    for (let press = 0; press < 7; press++) {
      await userEvent.tab();
      names.push(document.activeElement?.getAttribute('aria-label') ?? '');
    }
    expect(names).toEqual([
      'Jump to start',
      'Step back',
      'Step',
      'Step forward',
      'Jump to end',
      'Speed',
      'Loop',
    ]);
    await userEvent.keyboard(' ');
    expect(button('Loop')).toHaveAttribute('aria-pressed', 'true');
    button('Step back').focus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(keptTime()).toBe('2025-10-30/2025-11-23');
    button('Jump to start').focus();
    await userEvent.keyboard(' ');
    expect(keptTime()).toBe('1810-01-01/1810-01-25');
  });

  test('is part of the link: step, speed and loop are each a step that Back undoes', async () => {
    showTimeline(november);
    await userEvent.selectOptions(choice('Step'), 'next event');
    await userEvent.selectOptions(choice('Speed'), '½×');
    await userEvent.click(button('Loop'));
    expect(lensStore.getState()).toMatchObject({
      lens: { step: 'event', speed: 0.5, loop: true },
      act: 'push',
    });
    await userEvent.click(button('Loop'));
    expect(lensStore.getState().lens.loop).toBe(false);
  });

  test('a step goes on by the length that is chosen', async () => {
    showTimeline(onDay('2025-05-31'));
    for (const [step, after] of [
      ['1 week', '2025-06-07'],
      ['1 month', '2025-07-07'],
      ['1 year', LAST_ISO],
    ] as const) {
      await userEvent.selectOptions(choice('Step'), step);
      await userEvent.click(button('Step forward'));
      expect(keptTime()).toBe(`${after}/${after}`);
    }
  });

  test('the next event is the next day on which one begins that the filters let through', async () => {
    showTimeline({ ...onDay('2025-11-10'), topics: ['election'], step: 'event' });
    await userEvent.click(button('Step forward'));
    expect(keptTime()).toBe('2025-11-16/2025-11-16');
    await userEvent.click(button('Step back'));
    expect(keptTime()).toBe('2025-10-26/2025-10-26');
    expect(screen.getByText('26 Oct 2025')).toBeVisible();
  });

  test('jumps lead to the ends of the data, as steps that Back undoes', async () => {
    showTimeline({ ...november, mode: 'sofar' });
    await userEvent.click(button('Jump to end'));
    expect(keptTime()).toBe(`1810-01-01/${LAST_ISO}`);
    expect(lensStore.getState().act).toBe('push');
  });

  test('in All time nothing can be stepped', () => {
    showTimeline({ mode: 'all' });
    for (const name of ['Jump to start', 'Step back', 'Step forward', 'Jump to end'])
      expect(button(name)).toBeDisabled();
    expect(choice('Speed')).toBeEnabled();
  });

  test('looped, play goes on beyond the end of the data', async () => {
    frames.hold();
    const { endDay } = dataset.span;
    showTimeline({ mode: 'day', to: addDays(endDay, -2), loop: true });
    await userEvent.click(button('Play'));
    frames.pass(1020);
    await waitFor(() => expect(dayOf('End')).toBeLessThan(endDay - 30));
    expect(button('Pause')).toBeVisible();
    await userEvent.click(button('Pause'));
  });
});

test.each([304, 374])('opened on a phone of %i px, nothing sticks out', async (widthPx) => {
  await page.viewport(widthPx + 16, 640);
  const { container } = showTimeline({ ...november, step: 'event' }, widthPx);
  await userEvent.click(button('Dates'));
  const right = widthPx + container.getBoundingClientRect().left;
  for (const name of ['Jump to start', 'Jump to end', 'Loop', 'Zoom out to all history'])
    expect(button(name).getBoundingClientRect().right).toBeLessThanOrEqual(right);
  const section = container.querySelector('section > div');
  expect(section?.scrollWidth).toBe(section?.clientWidth);
});
