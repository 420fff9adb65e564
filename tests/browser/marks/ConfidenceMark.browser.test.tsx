import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CONFIDENCES } from '../../../src/model/Source.ts';
import { ConfidenceMark } from '../../../src/marks/ConfidenceMark.tsx';
import { I18nProvider } from '../../../src/i18n/I18nProvider.tsx';
import { LaterMessages } from '../../../src/i18n/LaterMessages.tsx';
import { userEvent } from 'vitest/browser';

test('the better a record is backed, the more dots are filled', () => {
  const filled = CONFIDENCES.map((confidence) => {
    const { container } = render(
      <I18nProvider lang="en">
        <ConfidenceMark confidence={confidence} />
      </I18nProvider>,
    );
    return container.querySelectorAll('[data-filled]').length;
  });
  expect(filled).toEqual([3, 2, 1, 0]);
});

test('the sign is said in words', () => {
  render(
    <I18nProvider lang="en">
      <ConfidenceMark confidence="seed-only" />
    </I18nProvider>,
  );
  expect(screen.getByText('Confidence: Founding document only')).toBeInTheDocument();
});

test('in words it says what it means when pressed', async () => {
  render(
    <I18nProvider lang="en">
      <LaterMessages>
        <ConfidenceMark confidence="corroborated" explained />
      </LaterMessages>
    </I18nProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Confidence: Corroborated' }));
  expect(
    screen.getByText(
      'An official page, a data set or two independent publishers say this and are cited.',
    ),
  ).toBeVisible();
});
