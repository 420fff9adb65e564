import { loadMessages } from '../i18n/loadMessages.ts';
import { onceRetried } from '../base/part.ts';
import { type PartTrouble, troubleOf } from '../base/PartFault.ts';
import { createStore, useStore } from 'zustand';
import type { Lang } from '../model/LocalText.ts';
import { restOfRecord } from './useCatalogue.ts';
import type { Speech } from '../i18n/SpeechContext.ts';

interface SpeechState extends Speech {
  /** The language asked for last, if its messages did not come, and why. */
  readonly failed: { readonly lang: Lang; readonly trouble: PartTrouble } | null;
}

/** What the page speaks now; a language asked for takes over when all its messages are there. */
export const speechStore = createStore<SpeechState>(() => ({
  lang: 'en',
  messages: {},
  failed: null,
}));

let wanted: Lang = 'en';

/**
 * Turns to a language. Of calls that overlap the last one wins; when its messages cannot be loaded
 * the page goes on in the language it has, and `failed` names the other, which is tried again once there
 * is a network. `first` waits only for what the first picture says; what follows it comes along.
 */
export async function speak(lang: Lang, when: 'first' | 'later' = 'later'): Promise<void> {
  wanted = lang;
  try {
    const soon = loadMessages(lang, 'soon');
    // of what does not come the view that says it tells
    soon.catch(() => undefined);
    const others = when === 'first' ? [] : [soon, loadMessages(lang, 'later'), restOfRecord.ask()];
    const [messages] = await Promise.all([loadMessages(lang, 'start'), ...others]);
    if (wanted === lang) speechStore.setState({ lang, messages, failed: null });
  } catch (error) {
    if (wanted !== lang) return;
    speechStore.setState({ failed: { lang, trouble: troubleOf(error) } });
    onceRetried(() => {
      if (wanted === lang) void speak(lang, when);
    });
  }
}

export function useSpeech(): SpeechState {
  return useStore(speechStore);
}
