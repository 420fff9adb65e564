import {
  parse,
  type MessageFormatElement,
  type NumberSkeleton,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import type { Message, MessageCases, MessagePart } from '../src/i18n/Message.ts';

/**
 * Reads an ICU message and leaves what the page needs to say it. Throws for one that does not read,
 * and for what the page cannot say: dates, times, tags, ordinals, offsets and scales.
 */
export function compileMessage(text: string): Message {
  return messageOf(parse(text));
}

function messageOf(elements: readonly MessageFormatElement[]): Message {
  const parts = elements.map(partOf);
  const words = parts.filter((part) => typeof part === 'string');
  return words.length === parts.length ? words.join('') : parts;
}

function partOf(element: MessageFormatElement): MessagePart {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return ['value', element.value];
    case TYPE.number:
      return ['number', element.value, numberOptions(element.style)];
    case TYPE.pound:
      return ['count'];
    case TYPE.select:
      return ['select', element.value, casesOf(element.options)];
    case TYPE.plural:
      if (element.offset !== 0 || element.pluralType !== 'cardinal')
        throw new Error(`The plural of "${element.value}" has an offset or is ordinal.`);
      return ['plural', element.value, casesOf(element.options)];
    case TYPE.date:
    case TYPE.time:
    case TYPE.tag:
      throw new Error(`"${element.value}" is a date, a time or a tag.`);
  }
}

function casesOf(
  options: Readonly<Record<string, { value: MessageFormatElement[] }>>,
): MessageCases {
  return Object.fromEntries(
    Object.entries(options).map(([key, { value }]) => [key, messageOf(value)]),
  );
}

function numberOptions(
  style: string | NumberSkeleton | null | undefined,
): Intl.NumberFormatOptions {
  if (!style) return {};
  if (typeof style === 'string') throw new Error(`"${style}" is no number skeleton.`);
  const { scale, ...options } = style.parsedOptions;
  if (scale !== undefined) throw new Error('A number is scaled.');
  return options;
}
