import type { Lang } from '../model/LocalText.ts';
import type { Messages } from './Message.ts';
import { createContext } from 'react';

/** The language that a part of the page speaks, and what it can say there. */
export interface Speech {
  readonly lang: Lang;
  readonly messages: Messages;
}

export const SpeechContext = createContext<Speech>({ lang: 'en', messages: {} });
