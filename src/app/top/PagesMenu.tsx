import { Button } from '../../ui/Button.tsx';
import type { MouseEvent } from 'react';
import type { Page } from '../../lens/Lens.ts';
import { Popover } from '../../ui/Popover.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import styles from './TopBar.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

const OFFERED: readonly Page[] = [
  'changes',
  'ties',
  'scenarios',
  'sources',
  'method',
  'shortcuts',
  'about',
];

/** Leads to the long views. */
export function PagesMenu() {
  const t = useMessage();
  const turnTo = (page: Page) => (event: MouseEvent) => {
    // closed first: the focus that the page gives back at its end is then on the menu's own button
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    applyEdit({ type: 'turnTo', page });
  };
  return (
    <Popover trigger={t('app.more')} icon="list" align="end">
      <ul className={styles['pages']}>
        {OFFERED.map((page) => (
          <li key={page}>
            <Button onClick={turnTo(page)}>{t(`app.page.${page}`)}</Button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
