import { AddedMessages } from './AddedMessages.tsx';
import type { ReactNode } from 'react';
import { messages as english } from 'virtual:messages/en/later';

/** Adds the messages of views that the first picture does not wait for. */
export function LaterMessages({ children }: { children: ReactNode }) {
  return (
    <AddedMessages part="later" english={english}>
      {children}
    </AddedMessages>
  );
}
