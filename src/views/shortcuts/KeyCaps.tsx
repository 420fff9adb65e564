import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import { isCharacterKey } from './shortcuts.ts';
import styles from './Shortcuts.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** Arrows are drawn: not every face has them. */
const SIGNS: Readonly<Record<string, IconName>> = {
  ArrowLeft: 'chevron-left',
  ArrowRight: 'chevron-right',
  ArrowUp: 'chevron-up',
  ArrowDown: 'chevron-down',
};

/** Keys as their caps have them; any of them can be pressed. */
export function KeyCaps({ keys }: { readonly keys: readonly string[] }) {
  const t = useMessage();
  const capOf = (key: string) => {
    const sign = SIGNS[key];
    if (sign)
      return (
        <>
          <Icon name={sign} sizePx={12} />
          <span className="visually-hidden">{t(`shortcuts.key.${key}`)}</span>
        </>
      );
    if (key === ' ') return t('shortcuts.key.Space');
    return isCharacterKey(key) ? key : t(`shortcuts.key.${key}`);
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
