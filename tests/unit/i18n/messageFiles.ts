import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { readFileSync, readdirSync } from 'node:fs';
import type { Lang } from '../../../src/model/LocalText.ts';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../src/i18n/messages');

/** The rooms that have messages in a language: "app", "list". */
export function roomsOf(lang: Lang): string[] {
  return readdirSync(resolve(folder, lang)).map((file) => file.replace(/\.json$/, ''));
}

/** The messages of a room as their file has them, in its order. */
export function messagesIn(lang: Lang, room: string): Map<string, string> {
  const text = readFileSync(resolve(folder, lang, `${room}.json`), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** All messages of a language. */
export function messagesOf(lang: Lang): Map<string, string> {
  return new Map(roomsOf(lang).flatMap((room) => [...messagesIn(lang, room)]));
}

export interface Argument {
  readonly type: 'value' | 'number' | 'plural' | 'select';
  /** Of a plural or select: the cases that it has words for. */
  readonly keys: readonly string[];
}

/** The arguments of an ICU message by name. Where one stands twice, as a select before all else. */
export function argumentsOf(text: string): Map<string, Argument> {
  const found = new Map<string, Argument>();
  const ranks = ['value', 'number', 'plural', 'select'];
  for (const [name, argument] of allArguments(parse(text))) {
    const before = found.get(name);
    if (!before || ranks.indexOf(argument.type) > ranks.indexOf(before.type))
      found.set(name, argument);
  }
  return found;
}

/** Every argument of a message where it stands, also those within others. */
export function allArguments(elements: readonly MessageFormatElement[]): [string, Argument][] {
  return elements.flatMap((element): [string, Argument][] => {
    if (element.type === TYPE.argument) return [[element.value, { type: 'value', keys: [] }]];
    if (element.type === TYPE.number) return [[element.value, { type: 'number', keys: [] }]];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const type = element.type === TYPE.plural ? 'plural' : 'select';
    const cases = Object.values(element.options).flatMap(({ value }) => allArguments(value));
    return [[element.value, { type, keys: Object.keys(element.options) }], ...cases];
  });
}

/** The words of an ICU message without its arguments, those of all cases one after the other. */
export function literalsOf(text: string): string {
  return wordsOf(parse(text)).join(' ');
}

function wordsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal) return [element.value];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    return Object.values(element.options).flatMap(({ value }) => wordsOf(value));
  });
}
