import type { Lang } from '../model/LocalText.ts';
import type { Messages } from './Message.ts';
import type { ReactNode } from 'react';
import { SpeechContext } from './SpeechContext.ts';
import { messages as english } from 'virtual:messages/en/start';

interface I18nProviderProps {
  readonly lang: Lang;
  /** As `loadMessages` gives them; English ones stand in for what is not among them. */
  readonly messages?: Messages;
  readonly children: ReactNode;
}

/** Gives the tree its language: `useLang`, `useMessage`, `useLocalText`. */
export function I18nProvider({ lang, messages = {}, children }: I18nProviderProps) {
  return (
    <SpeechContext value={{ lang, messages: { ...english, ...messages } }}>
      {children}
    </SpeechContext>
  );
}
