import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import type { MessageId } from '../../i18n/MessageId.ts';
import { isCharacterKey } from './shortcuts.ts';
import styles from './Shortcuts.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** Arrows are drawn: not every face has them. */
const SIGNS: ReadonlyMap<string, IconName> = new Map([
  ['ArrowLeft', 'chevron-left'],
  ['ArrowRight', 'chevron-right'],
  ['ArrowUp', 'chevron-up'],
  ['ArrowDown', 'chevron-down'],
]);

/** A key that has no word is a character, and stands for itself. */
const KEY_WORDS: ReadonlyMap<string, MessageId> = new Map([
  ['ArrowLeft', 'shortcuts.key.ArrowLeft'],
  ['ArrowRight', 'shortcuts.key.ArrowRight'],
  ['ArrowUp', 'shortcuts.key.ArrowUp'],
  ['ArrowDown', 'shortcuts.key.ArrowDown'],
  ['Enter', 'shortcuts.key.Enter'],
  ['Escape', 'shortcuts.key.Escape'],
  [' ', 'shortcuts.key.Space'],
  ['Shift', 'shortcuts.key.Shift'],
  ['Home', 'shortcuts.key.Home'],
  ['End', 'shortcuts.key.End'],
  ['PageUp', 'shortcuts.key.PageUp'],
  ['PageDown', 'shortcuts.key.PageDown'],
]);

/** Keys as their caps have them; any of them can be pressed. */
export function KeyCaps({ keys }: { readonly keys: readonly string[] }) {
  const t = useMessage();
  const capOf = (key: string) => {
    const sign = SIGNS.get(key);
    const word = KEY_WORDS.get(key);
    const name = word === undefined ? key : t(word);
    if (sign)
      return (
        <>
          <Icon name={sign} sizePx={12} />
          <span className="visually-hidden">{name}</span>
        </>
      );
    return name;
  };
  return (
    <ul className={styles['caps']}>
      {keys.map((key) => (
        <li key={key}>
          {pressedTogether(key).map((part) => (
            <kbd key={part}>{capOf(part)}</kbd>
          ))}
        </li>
      ))}
    </ul>
  );
}

function pressedTogether(key: string): readonly string[] {
  return isCharacterKey(key) ? [key] : key.split('+');
}
