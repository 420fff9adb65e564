import { type MessagePartName, knownMessages, loadMessages } from './loadMessages.ts';
import { type ReactNode, use, useMemo } from 'react';
import type { Messages } from './Message.ts';
import { SpeechContext } from './SpeechContext.ts';

interface AddedMessagesProps {
  readonly part: MessagePartName;
  readonly english: Messages;
  readonly children: ReactNode;
}

/** Adds a part of the messages to those around. Suspends until those of the page's language are there. */
export function AddedMessages({ part, english, children }: AddedMessagesProps) {
  const { lang } = use(SpeechContext);
  const own = knownMessages(lang, part) ?? use(loadMessages(lang, part));
  return (
    <Merged english={english} own={own}>
      {children}
    </Merged>
  );
}

interface MergedProps {
  readonly english: Messages;
  readonly own: Messages;
  readonly children: ReactNode;
}

/** By itself: React 19 stops at a hook that stands after a `use` which has suspended (its error 467). */
function Merged({ english, own, children }: MergedProps) {
  const { lang, messages } = use(SpeechContext);
  const speech = useMemo(
    () => ({ lang, messages: { ...messages, ...english, ...own } }),
    [lang, messages, english, own],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}
