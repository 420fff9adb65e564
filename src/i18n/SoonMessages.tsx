import { AddedMessages } from './AddedMessages.tsx';
import type { ReactNode } from 'react';
import { messages as english } from 'virtual:messages/en/soon';

/** Adds the messages of what follows the first picture by itself. */
export function SoonMessages({ children }: { children: ReactNode }) {
  return (
    <AddedMessages part="soon" english={english}>
      {children}
    </AddedMessages>
  );
}
