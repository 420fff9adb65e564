import { type ReactNode, createElement } from 'react';
import { type Lang, LANGS } from '../../../src/model/LocalText.ts';
import type { Messages } from '../../../src/i18n/Message.ts';
import type { Shown } from '../../../src/query/Shown.ts';
import { ShownContext } from '../../../src/state/ShownContext.ts';
import { SpeechContext } from '../../../src/i18n/SpeechContext.ts';
import { loadMessages } from '../../../src/i18n/loadMessages.ts';
import { messages as english } from 'virtual:messages/en/start';

const words = new Map<Lang, Messages>();
for (const lang of LANGS)
  words.set(lang, lang === 'en' ? english : await loadMessages(lang, 'start'));

/** What of the app stands around a hook: what is on screen, and a language of the first picture. */
export function within(shown: Shown, lang: Lang = 'en') {
  const speech = { lang, messages: words.get(lang)! };
  return (inner: ReactNode) =>
    createElement(
      ShownContext,
      { value: shown },
      createElement(SpeechContext, { value: speech }, inner),
    );
}
