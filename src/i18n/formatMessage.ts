import type { Message, MessageCases, MessagePart, MessageValues } from './Message.ts';
import { numberFormat, pluralRules } from './numberFormat.ts';

/**
 * Says a message with its values, in the habit of the locale. ICU MessageFormat, as far as messages
 * use it; throws for a value that is missing.
 */
export function formatMessage(message: Message, values: MessageValues, locale: string): string {
  return say(message, { values, locale, count: NaN });
}

interface Saying {
  readonly values: MessageValues;
  readonly locale: string;
  /** The number of the plural around a part. */
  readonly count: number;
}

function say(message: Message, saying: Saying): string {
  return typeof message === 'string'
    ? message
    : message.map((part) => sayPart(part, saying)).join('');
}

function sayPart(part: MessagePart, saying: Saying): string {
  if (typeof part === 'string') return part;
  switch (part[0]) {
    case 'value':
      return String(valueOf(part[1], saying));
    case 'number':
      return numberFormat(saying.locale, part[2]).format(Number(valueOf(part[1], saying)));
    case 'count':
      return numberFormat(saying.locale).format(saying.count);
    case 'select':
      return say(caseOf(part[2], String(valueOf(part[1], saying))), saying);
    case 'plural': {
      const count = Number(valueOf(part[1], saying));
      const exact = part[2][`=${String(count)}`];
      const words = exact ?? caseOf(part[2], pluralRules(saying.locale).select(count));
      return say(words, { ...saying, count });
    }
  }
}

function valueOf(name: string, { values }: Saying): string | number {
  const value = values[name];
  if (value === undefined) throw new Error(`A message was said without its value "${name}".`);
  return value;
}

function caseOf(cases: MessageCases, key: string): Message {
  const own = Object.hasOwn(cases, key) ? cases[key] : cases['other'];
  return own ?? '';
}
