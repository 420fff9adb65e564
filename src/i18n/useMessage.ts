import { LOCALES } from './formatDay.ts';
import type { MessageValues } from './Message.ts';
import { SpeechContext } from './SpeechContext.ts';
import { formatMessage } from './formatMessage.ts';
import { listFormat } from './numberFormat.ts';
import { use } from 'react';

/** `t(id, values)`: the message in the language of the page. Throws for an unknown id. */
export function useMessage(): (id: string, values?: MessageValues) => string {
  const { lang, messages } = use(SpeechContext);
  return (id, values = {}) => {
    const message = messages[id];
    if (message === undefined) throw new Error(`There is no message "${id}" here.`);
    return formatMessage(message, values, LOCALES[lang]);
  };
}

/** "A, B and C" as the language joins them. */
export function useListFormat(): (items: readonly string[]) => string {
  const { lang } = use(SpeechContext);
  return (items) => listFormat(LOCALES[lang]).format(items);
}
