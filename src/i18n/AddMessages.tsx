import { IntlProvider, useIntl } from 'react-intl';
import type { Messages } from './messages.ts';
import type { ReactNode } from 'react';

/** Adds messages to those that stand already, for parts of the page that come later. */
export function AddMessages({ added, children }: { added: Messages; children: ReactNode }) {
  const { locale, defaultLocale, messages } = useIntl();
  return (
    <IntlProvider
      locale={locale}
      defaultLocale={defaultLocale}
      messages={{ ...(messages as Messages), ...added }}
    >
      {children}
    </IntlProvider>
  );
}
