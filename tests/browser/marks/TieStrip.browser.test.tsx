import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { I18nProvider } from '../../../src/i18n/I18nProvider.tsx';
import { TieStrip } from '../../../src/marks/TieStrip.tsx';
import { dayOf } from '../../../src/model/Day.ts';
import { spanOf } from '../../../src/model/DaySpan.ts';
import '../../../src/ui/tokens.css';
import '../../../src/marks/marks.css';

const intervals = [
  {
    startDay: dayOf(1900, 1, 1),
    endDay: dayOf(2022, 12, 19),
    status: 'embassy',
    strained: false,
  },
  {
    startDay: dayOf(2022, 12, 20),
    endDay: dayOf(2025, 11, 2),
    status: 'charge',
    strained: true,
  },
  {
    startDay: dayOf(2025, 11, 3),
    endDay: dayOf(2025, 11, 30),
    status: 'severed',
    strained: false,
  },
] as const;

/** Texts with plain spaces: Intl sets thin ones around the dash of a span. */
function textsOf(elements: readonly HTMLElement[]): string[] {
  return elements.map((element) => element.textContent.replaceAll(/\s/g, ' '));
}

test('the strip is also a list: each status with its first and last day, cut to the span', () => {
  render(
    <I18nProvider lang="en">
      <TieStrip intervals={intervals} span={spanOf(dayOf(2021, 1, 1), dayOf(2025, 11, 30))} />
    </I18nProvider>,
  );
  const list = screen.getByRole('list', { name: 'Status from 1 Jan 2021 to 30 Nov 2025' });
  expect(textsOf(within(list).getAllByRole('listitem'))).toEqual([
    '1 Jan 2021 – 19 Dec 2022: Full relations – embassy',
    '20 Dec 2022 – 2 Nov 2025: Chargé d’affaires, strained',
    '3–30 Nov 2025: Severed',
  ]);
});

test('what lies outside the span is left out', () => {
  render(
    <I18nProvider lang="en">
      <TieStrip intervals={intervals} span={spanOf(dayOf(2025, 1, 1), dayOf(2025, 11, 2))} />
    </I18nProvider>,
  );
  expect(textsOf(screen.getAllByRole('listitem'))).toEqual([
    '1 Jan – 2 Nov 2025: Chargé d’affaires, strained',
  ]);
});

function showStrip(widthPx: number) {
  render(
    <I18nProvider lang="en">
      <div style={{ width: widthPx }}>
        <TieStrip intervals={intervals} span={spanOf(dayOf(2021, 1, 1), dayOf(2025, 11, 30))} />
      </div>
    </I18nProvider>,
  );
}

/** Whether a word or a year is to be seen whole: within what cuts it, and within the strip. */
function isWhole(element: Element, holder: Element): boolean {
  const box = element.getBoundingClientRect();
  const room = holder.getBoundingClientRect();
  return (
    box.left >= room.left - 0.5 &&
    box.right <= room.right + 0.5 &&
    box.top >= room.top - 0.5 &&
    box.bottom <= room.bottom + 0.5
  );
}

test('a word stands in its stretch where it fits whole, else not at all', () => {
  showStrip(285);
  const words = ['Full relations', 'Chargé d’affaires', 'Severed'].map((word) =>
    screen.getByText(word),
  );
  expect(words.map((word) => isWhole(word, word.parentElement!))).toEqual([true, true, false]);
  const [, , severed] = words;
  expect(severed!.getBoundingClientRect().top).toBeGreaterThanOrEqual(
    severed!.parentElement!.getBoundingClientRect().bottom,
  );
});

test.each([250, 285, 700])(
  'years are whole and touch neither each other nor the ends, %i px',
  (px) => {
    showStrip(px);
    const years = screen.getAllByText(/^\d{4}$/).toSorted((a, b) => left(a) - left(b));
    expect(years[0]).toHaveTextContent('2021');
    expect(years.at(-1)).toHaveTextContent('2025');
    const strip = years[0]!.closest('[class*="strip"]')!;
    expect(years.map((year) => isWhole(year, strip))).toEqual(years.map(() => true));
    years.slice(1).forEach((year, index) => {
      expect(left(year)).toBeGreaterThan(years[index]!.getBoundingClientRect().right + 3);
    });
  },
);

function left(element: Element): number {
  return element.getBoundingClientRect().left;
}
