import { type ReactNode, use } from 'react';
import { knownMessages, loadMessages } from './loadMessages.ts';
import { SpeechContext } from './SpeechContext.ts';
import { messages as english } from 'virtual:messages/en/later';

/**
 * Adds the messages of views that the first picture does not wait for. Suspends until those of the
 * page's language are there.
 */
export function LaterMessages({ children }: { children: ReactNode }) {
  const { lang, messages } = use(SpeechContext);
  const own = knownMessages(lang, 'later') ?? use(loadMessages(lang, 'later'));
  return (
    <SpeechContext value={{ lang, messages: { ...messages, ...english, ...own } }}>
      {children}
    </SpeechContext>
  );
}
