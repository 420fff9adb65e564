import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { LOCALES } from './formatDay.ts';
import type { Lang } from '../model/LocalText.ts';
import { LangContext } from './useLang.ts';
import { MESSAGES } from './messages.ts';

/** Gives the tree its language: messages, numbers and lists by react-intl, and `useLang`. */
export function I18nProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return (
    <LangContext value={lang}>
      <IntlProvider locale={LOCALES[lang]} defaultLocale={LOCALES.en} messages={{ ...MESSAGES }}>
        {children}
      </IntlProvider>
    </LangContext>
  );
}
