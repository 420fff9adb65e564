import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { partOfMessage } from './partOfMessage.ts';
import type { Message } from '../src/i18n/Message.ts';
import type { Plugin } from 'vite';
import { compileMessage } from './compileMessage.ts';

const FOLDER = 'src/i18n/messages';
const ADDRESS = /^\0virtual:messages\/(\w+)\/(start|welcome|later)$/;

/**
 * Gives the app `virtual:messages/LANG/PART`, which exports the messages of a language that are
 * loaded together as `messages`: id to compiled message, from the files of `src/i18n/messages/LANG`.
 */
export function icuMessages(): Plugin {
  let root = process.cwd();
  return {
    name: 'hemisphere:icu-messages',
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: /^virtual:messages\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: ADDRESS },
      handler(id) {
        const [, lang = '', part = ''] = ADDRESS.exec(id) ?? [];
        const folder = resolve(root, FOLDER, lang);
        const rooms = readdirSync(folder).filter((file) => file.endsWith('.json'));
        const messages = rooms.flatMap((room) => {
          const file = join(folder, room);
          this.addWatchFile(file);
          const text = readFileSync(file, 'utf8');
          return Object.entries(compileMessages(text, `${FOLDER}/${lang}/${room}`));
        });
        const wanted = messages.filter(([one]) => partOfMessage(one) === part);
        return `export const messages = ${JSON.stringify(Object.fromEntries(wanted))};`;
      },
    },
  };
}

/** Compiles one file of messages. Throws with the file and the id of the first message that is bad. */
export function compileMessages(text: string, file: string): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(readMap(text, file)).map(([id, message]) => [id, compileOne(message, id, file)]),
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

function compileOne(message: unknown, id: string, file: string): Message {
  if (typeof message !== 'string')
    throw new Error(`${file}: message "${id}" is not text but ${JSON.stringify(message)}.`);
  try {
    return compileMessage(message);
  } catch (cause) {
    throw new Error(`${file}: message "${id}" cannot be said: ${String(cause)}`, { cause });
  }
}
