import { Fence } from '../Fence.tsx';
import { lazyViews } from '../lazyViews.ts';
import { Button } from '../../ui/Button.tsx';
import type { MouseEvent } from 'react';
import { PAGE_LINKS } from './pageLinks.ts';
import { applyEdit } from '../../state/lensStore.ts';
import type { Page } from '../../lens/Lens.ts';
import styles from './TopBar.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** Leads to long views: to those at hand, to the others, or to all. */
export function PageLinks({ which }: { readonly which: 'near' | 'far' | 'all' }) {
  const t = useMessage();
  const turnTo = (page: Page) => (event: MouseEvent) => {
    // closed first: the focus that the page gives back at its end is then on the menu's own button
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    applyEdit({ type: 'turnTo', page });
  };
  const links = PAGE_LINKS.filter(({ near }) => which === 'all' || near === (which === 'near'));
  return (
    <ul className={styles[which === 'near' ? 'near' : 'pages']}>
      {links.map(({ page }) => (
        <li key={page}>
          <Button onClick={turnTo(page)}>{t(`app.page.${page}`)}</Button>
        </li>
      ))}
      {which !== 'near' && (
        <li>
          <Fence>
            <lazyViews.SavedButton />
          </Fence>
        </li>
      )}
    </ul>
  );
}
