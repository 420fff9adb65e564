import { type MessagePartName, messagesOf } from './loadMessages.ts';
import { type ReactNode, use, useMemo } from 'react';
import type { Messages } from './Message.ts';
import { MissingPart } from '../ui/MissingPart.tsx';
import { PartFault } from '../base/PartFault.ts';
import { SpeechContext } from './SpeechContext.ts';
import { usePart } from '../ui/usePart.ts';

interface AddedMessagesProps {
  readonly part: MessagePartName;
  readonly english: Messages;
  readonly children: ReactNode;
}

/** Adds a part of the messages to those around. Suspends until those of the page's language are there; where they do not come, says so. */
export function AddedMessages({ part, english, children }: AddedMessagesProps) {
  const { lang } = use(SpeechContext);
  const own = usePart(messagesOf(lang, part));
  if (own instanceof PartFault) return <MissingPart fault={own} />;
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

/** By itself: no hook may stand after `usePart`. */
function Merged({ english, own, children }: MergedProps) {
  const { lang, messages } = use(SpeechContext);
  const speech = useMemo(
    () => ({ lang, messages: { ...messages, ...english, ...own } }),
    [lang, messages, english, own],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}
