import { LOCALES } from '../../../src/i18n/formatDay.ts';
import type { Lang } from '../../../src/model/LocalText.ts';
import type { Say } from '../../../src/i18n/useMessage.ts';
import { compileMessage } from '../../../build/compileMessage.ts';
import { formatMessage } from '../../../src/i18n/formatMessage.ts';
import { messagesIn } from '../i18n/messageFiles.ts';

/** The messages of some rooms as the app says them. Throws for one that is not there. */
export function saidIn(lang: Lang, rooms: readonly string[]): Say {
  const messages = new Map(rooms.flatMap((room) => [...messagesIn(lang, room)]));
  return (id, values = {}) => {
    const message = messages.get(id);
    if (message === undefined) throw new Error(`There is no message "${id}" in ${lang}.`);
    return formatMessage(compileMessage(message), values, LOCALES[lang]);
  };
}
