import { type MessagePartName, knownMessages, loadMessages } from './loadMessages.ts';
import { type ReactNode, use } from 'react';
import type { Messages } from './Message.ts';
import { SpeechContext } from './SpeechContext.ts';

interface AddedMessagesProps {
  readonly part: MessagePartName;
  readonly english: Messages;
  readonly children: ReactNode;
}

/** Adds a part of the messages to those around. Suspends until those of the page's language are there. */
export function AddedMessages({ part, english, children }: AddedMessagesProps) {
  const { lang, messages } = use(SpeechContext);
  const own = knownMessages(lang, part) ?? use(loadMessages(lang, part));
  return (
    <SpeechContext value={{ lang, messages: { ...messages, ...english, ...own } }}>
      {children}
    </SpeechContext>
  );
}
