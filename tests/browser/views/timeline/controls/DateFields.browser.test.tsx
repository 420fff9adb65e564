import { beforeEach, describe, expect, test } from 'vitest';
import { keptTime, showTimeline } from '../showTimeline.tsx';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { lensStore } from '../../../../../src/state/lensStore.ts';
import { knownDay } from '../../../../../src/model/Day.ts';

const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-25') };

const slider = (name: string) => screen.getByRole('slider', { name });
const field = (name: string) =>
  within(screen.getByRole('group', { name })).getByLabelText<HTMLInputElement>(name);

beforeEach(async () => {
  await page.viewport(1280, 700);
});

describe('typed dates', () => {
  test('are taken as one step that Back undoes, and the chart follows', async () => {
    showTimeline(november);
    await userEvent.fill(field('Start date'), '1962-10-16');
    expect(keptTime()).toBe('1962-10-16/2025-11-25');
    expect(lensStore.getState().act).toBe('push');
    await userEvent.fill(field('End date'), '1962-10-28');
    await userEvent.keyboard('{Enter}');
    expect(keptTime()).toBe('1962-10-16/1962-10-28');
    const chart = screen.getByRole('presentation').getBoundingClientRect();
    await waitFor(() => {
      const box = slider('Window').getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(chart.left - 1);
      expect(box.right).toBeLessThanOrEqual(chart.right + 1);
    });
  });

  test('a start after the end swaps nothing: it says so, and what was typed stays', async () => {
    showTimeline(november);
    await userEvent.fill(field('Start date'), '2025-11-28');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The start cannot lie after the end, 25 Nov 2025.',
    );
    expect(field('Start date')).toHaveValue('2025-11-28');
    expect(field('Start date')).toBeInvalid();
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
    await userEvent.fill(field('Start date'), '2025-11-20');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(keptTime()).toBe('2025-11-20/2025-11-25');
  });

  test('a date outside of the data is told the ends of the data, Escape takes it back', async () => {
    showTimeline(november);
    await userEvent.fill(field('End date'), '2026-01-01');
    fireEvent.blur(field('End date'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The data run from 1 Jan 1810 to 30 Nov 2025.',
    );
    expect(keptTime()).toBe('2025-11-01/2025-11-25');
    field('End date').focus();
    await userEvent.keyboard('{Escape}');
    expect(field('End date')).toHaveValue('2025-11-25');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
