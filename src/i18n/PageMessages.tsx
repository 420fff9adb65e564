import { AddMessages } from './AddMessages.tsx';
import type { Messages } from './messages.ts';
import type { ReactNode } from 'react';

const rooms = import.meta.glob<Messages>('./messages/en/{changes,method,sources}.json', {
  eager: true,
  import: 'default',
});

const OF_PAGES: Messages = Object.fromEntries(
  Object.values(rooms).flatMap((room) => Object.entries(room)),
);

/** Adds the messages of the long views: much text that the first picture does not wait for. */
export function PageMessages({ children }: { children: ReactNode }) {
  return <AddMessages added={OF_PAGES}>{children}</AddMessages>;
}
