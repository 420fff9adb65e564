import { isCharacterKey, SHORTCUTS, type ShortcutAct } from '../../views/shortcuts/shortcuts.ts';
import { applyEdit, lensStore } from '../../state/lensStore.ts';
import { panelOf } from '../../state/usePanel.ts';
import { useEffect } from 'react';

const ACTS: ReadonlyMap<string, ShortcutAct> = new Map(
  SHORTCUTS.flatMap(({ keys, act }) => (act ? keys.map((key) => [key, act] as const) : [])),
);

/** The page's shortcuts. Off in fields, dialogs and embeds; characters also where the reader turned them off. */
export function useKeys(): void {
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function press(event: Event): void {
  // a field that a browser fills in hears of keys that are none
  if (!(event instanceof KeyboardEvent)) return;
  const key = keyOf(event);
  const act = ACTS.get(key);
  if (!act || event.defaultPrevented || isTyping(event) || isEmbedded() || isModal()) return;
  if (isCharacterKey(key) && panelOf('keys') === 'off') return;
  if (run(act)) event.preventDefault();
}

/** The key as {@link SHORTCUTS} names it; empty where another is held with it. */
function keyOf(event: KeyboardEvent): string {
  const isCharacter = isCharacterKey(event.key);
  const key = isCharacter ? event.key.toLowerCase() : event.key;
  // where a sign stands on a keyboard differs: above a figure, or behind AltGr
  const isSign = isCharacter && !/[a-z]/.test(key);
  const isAltGr = isSign && event.getModifierState('AltGraph');
  const isHeld = event.metaKey || ((event.ctrlKey || event.altKey) && !isAltGr);
  return isHeld || (event.shiftKey && !isSign) ? '' : key;
}

/** False where there is nothing to act on. */
function run(act: ShortcutAct): boolean {
  if (act.type === 'edit') {
    applyEdit(act.edit);
    return true;
  }
  const element = document.querySelector<HTMLElement>(act.selector);
  if (act.type === 'press') element?.click();
  else {
    // where there is no room it lies behind a button of the bar
    element?.closest<HTMLElement>('[popover]')?.showPopover();
    element?.focus();
  }
  return element !== null;
}

function isEmbedded(): boolean {
  return lensStore.getState().lens.embed;
}

const FIELDS = 'input:not([type="range"], [type="radio"], [type="checkbox"]), select, textarea';

function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** A dialog or popover takes keys for itself, and so does a page that is on its way. */
function isModal(): boolean {
  const { page } = lensStore.getState().lens;
  return page !== null || document.querySelector('dialog[open], :popover-open') !== null;
}
