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
    '1 Jan 2021 – 19 Dec 2022: Embassy',
    '20 Dec 2022 – 2 Nov 2025: Chargé d’affaires, strained',
    '3–30 Nov 2025: Relations severed',
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
