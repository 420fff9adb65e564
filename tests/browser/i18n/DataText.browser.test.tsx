import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DataText } from '../../../src/i18n/DataText.tsx';
import { I18nProvider } from '../../../src/i18n/I18nProvider.tsx';
import type { Lang } from '../../../src/model/LocalText.ts';
import { loadMessages } from '../../../src/i18n/loadMessages.ts';

const text = { en: 'Peru severs relations', es: 'El Perú rompe relaciones' };

async function show(lang: Lang): Promise<HTMLElement> {
  const messages = await loadMessages(lang, 'start');
  const { container } = render(
    <I18nProvider lang={lang} messages={messages}>
      <DataText text={text} />
    </I18nProvider>,
  );
  return container;
}

test('a text that there is in the language of the page stands for itself', async () => {
  expect((await show('es')).innerHTML).toBe('El Perú rompe relaciones');
});

test('a text that is missing shows in English, is marked as such, and says its language', async () => {
  await show('fr');
  const said = screen.getByText('Peru severs relations');
  expect(said).toHaveAttribute('lang', 'en');
  expect(screen.getByText('en anglais')).toHaveAttribute('lang', 'fr');
});
