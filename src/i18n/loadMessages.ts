import type { Lang } from '../model/LocalText.ts';
import type { Messages } from './Message.ts';

/** What the first picture says, what greets a first visit, or what is said once something is opened. */
export type MessagePartName = 'start' | 'welcome' | 'later';
type Loader = () => Promise<{ readonly messages: Messages }>;

/** English comes with the code that says it. */
const LOADERS: Readonly<Record<Exclude<Lang, 'en'>, Readonly<Record<MessagePartName, Loader>>>> = {
  es: {
    start: () => import('virtual:messages/es/start'),
    welcome: () => import('virtual:messages/es/welcome'),
    later: () => import('virtual:messages/es/later'),
  },
  pt: {
    start: () => import('virtual:messages/pt/start'),
    welcome: () => import('virtual:messages/pt/welcome'),
    later: () => import('virtual:messages/pt/later'),
  },
  fr: {
    start: () => import('virtual:messages/fr/start'),
    welcome: () => import('virtual:messages/fr/welcome'),
    later: () => import('virtual:messages/fr/later'),
  },
};

const NONE: Messages = {};
const known = new Map<string, Messages>();
const loading = new Map<string, Promise<Messages>>();

/** The messages of a language where they are loaded, else undefined. */
export function knownMessages(lang: Lang, part: MessagePartName): Messages | undefined {
  return lang === 'en' ? NONE : known.get(`${lang}/${part}`);
}

/**
 * Loads the messages of a language: the same promise until it fails, then a new attempt. None for
 * English, which comes with the code.
 */
export function loadMessages(lang: Lang, part: MessagePartName): Promise<Messages> {
  if (lang === 'en') return Promise.resolve(NONE);
  const key = `${lang}/${part}`;
  let promise = loading.get(key);
  if (!promise) {
    promise = LOADERS[lang][part]().then(({ messages }) => {
      known.set(key, messages);
      return messages;
    });
    promise.catch(() => loading.delete(key));
    loading.set(key, promise);
  }
  return promise;
}
