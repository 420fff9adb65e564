import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { partOfMessage } from './partOfMessage.ts';
import type { Message } from '../src/i18n/Message.ts';
import type { Plugin } from 'vite';
import { compileMessage } from './compileMessage.ts';

const FOLDER = 'src/i18n/messages';
const NAMES = '\0virtual:messages/names';
/** What the search finds by its name in any language. */
const NAMED = /^(?:marks\.(?:topic|status)|list\.found)\.[\w-]+$/;
const ADDRESS = /^\0virtual:messages\/(\w+)\/(start|soon|later)$/;

/**
 * Gives the app `virtual:messages/LANG/PART`, which exports the messages of a language that are
 * loaded together as `messages`: id to compiled message, from the files of `src/i18n/messages/LANG`;
 * and `virtual:messages/names`, which exports what topics, statuses and
 * kinds of finds are called in all languages.
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
      filter: { id: /^\0virtual:messages\// },
      handler(id) {
        const read = (lang: string) => {
          const folder = resolve(root, FOLDER, lang);
          const rooms = readdirSync(folder).filter((file) => file.endsWith('.json'));
          for (const room of rooms) this.addWatchFile(join(folder, room));
          return rooms.flatMap((room) =>
            Object.entries(
              compileMessages(
                readFileSync(join(folder, room), 'utf8'),
                `${FOLDER}/${lang}/${room}`,
              ),
            ),
          );
        };
        if (id === NAMES) {
          const all = readdirSync(resolve(root, FOLDER)).flatMap(read);
          return `export const names = ${JSON.stringify(namesIn(all))};`;
        }
        const [, lang = '', part] = ADDRESS.exec(id) ?? [];
        const wanted = read(lang).filter(([one]) => partOfMessage(one) === part);
        return `export const messages = ${JSON.stringify(Object.fromEntries(wanted))};`;
      },
    },
  };
}

function namesIn(all: readonly (readonly [id: string, Message])[]): Record<string, Message[]> {
  const named = all.filter(([id]) => NAMED.test(id));
  const ids = new Set(named.map(([id]) => id));
  return Object.fromEntries(
    [...ids].map((id) => [
      id,
      [...new Set(named.filter(([one]) => one === id).map(([, name]) => name))],
    ]),
  );
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
