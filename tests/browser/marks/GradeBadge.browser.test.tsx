import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GradeBadge } from '../../../src/marks/GradeBadge.tsx';
import { I18nProvider } from '../../../src/i18n/I18nProvider.tsx';
import { LaterMessages } from '../../../src/i18n/LaterMessages.tsx';
import { userEvent } from 'vitest/browser';

test('a grade is named in words and explains both halves by keyboard', async () => {
  render(
    <I18nProvider lang="en">
      <LaterMessages>
        <GradeBadge reliability="B" credibility={6} />
      </LaterMessages>
    </I18nProvider>,
  );
  const name = 'Grade B6: Usually reliable; Truth cannot be judged';
  expect(screen.getByRole('button', { name })).toHaveTextContent('B6');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const explanation = await screen.findByRole('dialog', { name });
  expect(explanation).toHaveTextContent('Minor doubts');
  expect(explanation).toHaveTextContent('This does not mean that it is false.');
});
