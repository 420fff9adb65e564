import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** Message id → ICU message, parsed at build time. */
export type Messages = Readonly<Record<string, MessageFormatElement[]>>;

const english = import.meta.glob<Messages>('./messages/en/*.json', {
  eager: true,
  import: 'default',
});

/** All messages of the interface: one file a room, ids begin with the room's name. */
export const MESSAGES: Messages = Object.fromEntries(
  Object.values(english).flatMap((room) => Object.entries(room)),
);
