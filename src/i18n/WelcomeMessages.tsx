import { AddedMessages } from './AddedMessages.tsx';
import type { ReactNode } from 'react';
import { messages as english } from 'virtual:messages/en/welcome';

/** Adds the messages that greet a first visit, and those of an embedded map. */
export function WelcomeMessages({ children }: { children: ReactNode }) {
  return (
    <AddedMessages part="welcome" english={english}>
      {children}
    </AddedMessages>
  );
}
