import type { Lang } from '../model/LocalText.ts';
import type { Messages } from './Message.ts';
import { type Part, part, partHere } from '../base/part.ts';

/** What the first picture says, what follows it by itself, or what is said once something is opened. */
export type MessagePartName = 'start' | 'soon' | 'later';

// a language that nobody chose is not fetched ahead
const wordsOf = (load: () => Promise<{ readonly messages: Messages }>): Part<Messages> =>
  part(async () => (await load()).messages, 'asked');

const PARTS: Readonly<
  Record<Exclude<Lang, 'en'>, Readonly<Record<MessagePartName, Part<Messages>>>>
> = {
  es: {
    start: wordsOf(() => import('virtual:messages/es/start')),
    soon: wordsOf(() => import('virtual:messages/es/soon')),
    later: wordsOf(() => import('virtual:messages/es/later')),
  },
  pt: {
    start: wordsOf(() => import('virtual:messages/pt/start')),
    soon: wordsOf(() => import('virtual:messages/pt/soon')),
    later: wordsOf(() => import('virtual:messages/pt/later')),
  },
  fr: {
    start: wordsOf(() => import('virtual:messages/fr/start')),
    soon: wordsOf(() => import('virtual:messages/fr/soon')),
    later: wordsOf(() => import('virtual:messages/fr/later')),
  },
};

const ENGLISH = partHere<Messages>({});

/** The messages of a language that are loaded together; none for English, which comes with the code that says it. */
export function messagesOf(lang: Lang, name: MessagePartName): Part<Messages> {
  return lang === 'en' ? ENGLISH : PARTS[lang][name];
}

/** Loads the messages of a language; after a failure it is a new attempt. */
export function loadMessages(lang: Lang, name: MessagePartName): Promise<Messages> {
  return messagesOf(lang, name).ask();
}
