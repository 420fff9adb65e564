import type { Lang } from '../model/LocalText.ts';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** The languages that the interface has messages in; texts of a data set may come in others. */
export const SPOKEN_LANGS: readonly Lang[] = ['en'];

/** Message id → ICU message, parsed at build time. */
export type Messages = Readonly<Record<string, MessageFormatElement[]>>;

const english = import.meta.glob<Messages>(
  ['./messages/en/*.json', '!./messages/en/{changes,dossier,method,overlays,sources}.json'],
  { eager: true, import: 'default' },
);

/**
 * The messages of the interface: one file a room, ids begin with the room's name. Those of dossier,
 * overlays and long views come with them, in a provider each.
 */
export const MESSAGES: Messages = Object.fromEntries(
  Object.values(english).flatMap((room) => Object.entries(room)),
);
