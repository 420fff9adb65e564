import { loadMessages } from '../i18n/loadMessages.ts';
import { createStore, useStore } from 'zustand';
import type { Lang } from '../model/LocalText.ts';
import { restOfRecord } from './useCatalogue.ts';
import type { Speech } from '../i18n/SpeechContext.ts';

interface SpeechState extends Speech {
  /** The language asked for last, if its messages could not be loaded. */
  readonly failed: Lang | null;
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
 * the page goes on in the language it has, and `failed` names the other. `first` loads only what the
 * first picture says.
 */
export async function speak(lang: Lang, when: 'first' | 'later' = 'later'): Promise<void> {
  wanted = lang;
  try {
    const others =
      when === 'first'
        ? []
        : [loadMessages(lang, 'welcome'), loadMessages(lang, 'later'), restOfRecord.ask()];
    const [messages] = await Promise.all([loadMessages(lang, 'start'), ...others]);
    if (wanted === lang) speechStore.setState({ lang, messages, failed: null });
  } catch {
    if (wanted === lang) speechStore.setState({ failed: lang });
  }
}

export function useSpeech(): SpeechState {
  return useStore(speechStore);
}
