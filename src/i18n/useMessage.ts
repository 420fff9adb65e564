import { LOCALES } from './formatDay.ts';
import type { MessageId } from './MessageId.ts';
import type { MessageValues } from './Message.ts';
import { SpeechContext } from './SpeechContext.ts';
import { formatMessage } from './formatMessage.ts';
import { listFormat } from './numberFormat.ts';
import { use, useCallback } from 'react';

/** `t(id, values)`: says a message with its values. */
export type Say = (id: MessageId, values?: MessageValues) => string;

/**
 * The messages in the language of the page. `t` throws for one that is not loaded where it is said, and
 * is the same function until the language changes.
 */
export function useMessage(): Say {
  const { lang, messages } = use(SpeechContext);
  return useCallback(
    (id, values = {}) => {
      const message = messages[id];
      if (message === undefined) throw new Error(`There is no message "${id}" here.`);
      return formatMessage(message, values, LOCALES[lang]);
    },
    [lang, messages],
  );
}

/** "A, B and C" as the language joins them. */
export function useListFormat(): (items: readonly string[]) => string {
  const { lang } = use(SpeechContext);
  return (items) => listFormat(LOCALES[lang]).format(items);
}
