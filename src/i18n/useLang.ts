import { type Lang, type LocalText, textIn } from '../model/LocalText.ts';
import { SpeechContext } from './SpeechContext.ts';
import { use } from 'react';

/** The language that the page speaks now. */
export function useLang(): Lang {
  return use(SpeechContext).lang;
}

/** Reads texts of the data set in the language of the page, in English where there is no other. */
export function useLocalText(): (text: LocalText) => string {
  const lang = useLang();
  return (text) => textIn(text, lang).text;
}
