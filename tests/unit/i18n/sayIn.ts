import { LOCALES } from '../../../src/i18n/formatDay.ts';
import type { Lang } from '../../../src/model/LocalText.ts';
import type { Say } from '../../../src/i18n/useMessage.ts';
import { compileMessage } from '../../../build/compileMessage.ts';
import { formatMessage } from '../../../src/i18n/formatMessage.ts';
import { messagesOf } from './messageFiles.ts';

/** Says any message of a language as its file has it; throws for one that is not there. */
export function sayIn(lang: Lang): Say {
  const messages = messagesOf(lang);
  return (id, values = {}) => {
    const text = messages.get(id);
    if (text === undefined) throw new Error(`There is no message "${id}".`);
    return formatMessage(compileMessage(text), values, LOCALES[lang]);
  };
}
