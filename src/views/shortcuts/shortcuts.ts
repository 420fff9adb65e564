import type { IdBetween } from '../../i18n/MessageId.ts';
import type { LensEdit } from '../../lens/editLens.ts';

/** Where a key holds; `page` is everywhere but in fields, dialogs and embeds. */
export const SHORTCUT_PLACES = ['page', 'map', 'walk', 'list', 'time'] as const;
type ShortcutPlace = (typeof SHORTCUT_PLACES)[number];

/** What a key of the page does, to the first element that a selector finds, or to the lens. */
export type ShortcutAct =
  | { readonly type: 'focus' | 'press'; readonly selector: string }
  | { readonly type: 'edit'; readonly edit: LensEdit };

export interface Shortcut {
  /** The message `shortcuts.ID` says what it does. */
  readonly id: IdBetween<'shortcuts.'>;
  readonly place: ShortcutPlace;
  /** Any of them, as `KeyboardEvent.key` names it, with `Shift+` before it where both are pressed. */
  readonly keys: readonly string[];
  /** Null for what is heard at its place. */
  readonly act: ShortcutAct | null;
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** All keys that the app knows: what `useKeys` binds, and what the reader is shown. */
export const SHORTCUTS: readonly Shortcut[] = [
  onPage('search', '/', { type: 'focus', selector: 'header input[type="search"]' }),
  onPage('relationship', 'r', { type: 'focus', selector: 'header [role="combobox"]' }),
  onPage('map', 'm', { type: 'focus', selector: '[role="application"]' }),
  onPage('events', 'e', { type: 'focus', selector: '#events' }),
  onPage('details', 'd', { type: 'focus', selector: '#details' }),
  onPage('time', 't', { type: 'focus', selector: '#time' }),
  onPage('play', 'p', { type: 'press', selector: '[data-key="play"]' }),
  onPage('earlier', ',', { type: 'press', selector: '[data-key="step-back"]' }),
  onPage('later', '.', { type: 'press', selector: '[data-key="step-forward"]' }),
  onPage('close', 'Escape', { type: 'edit', edit: { type: 'open', open: null } }),
  onPage('help', '?', { type: 'edit', edit: { type: 'turnTo', page: 'shortcuts' } }),

  { id: 'map.move', place: 'map', keys: ARROWS, act: null },
  { id: 'map.zoom', place: 'map', keys: ['+', '-'], act: null },
  { id: 'map.enter', place: 'map', keys: ['Enter'], act: null },

  { id: 'walk.step', place: 'walk', keys: ARROWS, act: null },
  { id: 'walk.ten', place: 'walk', keys: ['PageUp', 'PageDown'], act: null },
  { id: 'walk.ends', place: 'walk', keys: ['Home', 'End'], act: null },
  { id: 'walk.open', place: 'walk', keys: ['Enter', ' '], act: null },
  { id: 'walk.leave', place: 'walk', keys: ['Escape'], act: null },

  { id: 'list.step', place: 'list', keys: ['ArrowUp', 'ArrowDown'], act: null },
  { id: 'list.ends', place: 'list', keys: ['Home', 'End'], act: null },
  { id: 'list.open', place: 'list', keys: ['Enter'], act: null },

  { id: 'time.step', place: 'time', keys: ['ArrowLeft', 'ArrowRight'], act: null },
  { id: 'time.ten', place: 'time', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'], act: null },
  { id: 'time.month', place: 'time', keys: ['PageUp', 'PageDown'], act: null },
  { id: 'time.ends', place: 'time', keys: ['Home', 'End'], act: null },
  { id: 'time.play', place: 'time', keys: [' '], act: null },
];

/** Whether a key is a character alone, which speech input may press by mistake (WCAG 2.1.4). */
export function isCharacterKey(key: string): boolean {
  return key.length === 1;
}

function onPage(id: Shortcut['id'], key: string, act: ShortcutAct): Shortcut {
  return { id, place: 'page', keys: [key], act };
}
