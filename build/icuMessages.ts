import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** Sends the run time of react-intl to a parser that only says it is not there: half of its weight. */
export const parserlessIntl = [
  {
    find: /^@formatjs\/icu-messageformat-parser$/,
    replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
  },
];

/**
 * Turns each JSON file below `src/i18n/messages`, a flat map of id to ICU message, into one of id to parsed
 * message, which react-intl takes as it is. The result is JSON again, so Vite makes the module.
 */
export function icuMessages(): Plugin {
  return {
    name: 'hemisphere:icu-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/i18n\/messages\/[^?]+\.json$/ },
      handler: (text, file) => ({ code: JSON.stringify(parseMessages(text, file)), map: null }),
    },
  };
}

/** Parses one file of messages. Throws with the file and the id of the first message that is bad. */
export function parseMessages(text: string, file: string): Record<string, MessageFormatElement[]> {
  const messages = readMap(text, file);
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [id, parseMessage(message, id, file)]),
  );
}

function readMap(text: string, file: string): object {
  const value: unknown = readJson(text, file);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${file} must hold one object of message ids and messages.`);
  return value;
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${String(cause)}`, { cause });
  }
}

function parseMessage(message: unknown, id: string, file: string): MessageFormatElement[] {
  if (typeof message !== 'string')
    throw new Error(`${file}: message "${id}" is not text but ${JSON.stringify(message)}.`);
  try {
    return parse(message);
  } catch (cause) {
    throw new Error(`${file}: message "${id}" is not a valid ICU message: ${String(cause)}`, {
      cause,
    });
  }
}
