import { IntlProvider, useIntl } from 'react-intl';
import { MESSAGES, type Messages } from './messages.ts';
import type { ReactNode } from 'react';

const rooms = import.meta.glob<Messages>('./messages/en/{changes,method,sources}.json', {
  eager: true,
  import: 'default',
});

const WITH_PAGES: Messages = {
  ...MESSAGES,
  ...Object.fromEntries(Object.values(rooms).flatMap((room) => Object.entries(room))),
};

/** Adds the messages of the long views: much text that the first picture does not wait for. */
export function PageMessages({ children }: { children: ReactNode }) {
  const { locale, defaultLocale } = useIntl();
  return (
    <IntlProvider locale={locale} defaultLocale={defaultLocale} messages={{ ...WITH_PAGES }}>
      {children}
    </IntlProvider>
  );
}
