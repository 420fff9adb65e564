import { isCharacterKey, SHORTCUTS, type ShortcutAct } from '../../views/shortcuts/shortcuts.ts';
import { applyEdit, lensStore } from '../../state/lensStore.ts';
import { panelOf } from '../../state/usePanel.ts';
import { tinykeys } from 'tinykeys';
import { useEffect } from 'react';

/** The page's shortcuts. Off in fields, dialogs and embeds; characters also where the reader turned them off. */
export function useKeys(): void {
  useEffect(() => tinykeys(window, Object.fromEntries(SHORTCUTS.flatMap(bindingsOf))), []);
}

type Binding = readonly [key: string, press: (event: KeyboardEvent) => void];

function bindingsOf({ keys, act }: (typeof SHORTCUTS)[number]): readonly Binding[] {
  if (!act) return [];
  return keys.flatMap((key) => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event) || isEmbedded() || isModal()) return;
      if (isCharacterKey(key) && panelOf('keys') === 'off') return;
      if (run(act)) event.preventDefault();
    };
    // where a sign stands on a keyboard differs: many have it above a figure
    const isSign = isCharacterKey(key) && !/[a-z]/.test(key);
    return isSign
      ? [[key, press] as const, [`Shift+${key}`, press] as const]
      : [[key, press] as const];
  });
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

/** A dialog or popover takes keys for itself. */
function isModal(): boolean {
  return document.querySelector('dialog[open], :popover-open') !== null;
}
