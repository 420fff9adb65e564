import { type ReactNode, useId, useEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import boxStyles from '../../ui/PopoverBox.module.css';
import buttonStyles from '../../ui/Button.module.css';
import { joinClasses } from '../../ui/joinClasses.ts';
import styles from './Drawer.module.css';
import { lensStore } from '../../state/lensStore.ts';

interface DrawerProps {
  /** `inline`: what it holds stands in the bar; `folded`: behind a button. */
  readonly way: 'inline' | 'folded';
  readonly icon: IconName;
  readonly name: string;
  /** Said of the button beside its name: how much of what it holds is in use. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** Part of the bar, which folds behind a button where there is no room; what opens elsewhere closes it. */
export function Drawer({ way, icon, name, count = 0, children }: DrawerProps) {
  const id = useId();
  const boxRef = useRef<HTMLDialogElement>(null);
  useEffect(
    () =>
      lensStore.subscribe(({ lens: { open, page } }, { lens: before }) => {
        if (open !== before.open || page !== before.page) boxRef.current?.hidePopover();
      }),
    [],
  );
  if (way === 'inline') return <div>{children}</div>;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={joinClasses(buttonStyles['button'], buttonStyles['quiet'], styles['button'])}
      >
        <Icon name={icon} sizePx={16} />
        {name}
        {count > 0 && <span className={styles['count']}>{count}</span>}
      </button>
      <dialog
        ref={boxRef}
        id={id}
        popover="auto"
        aria-label={name}
        className={joinClasses(boxStyles['box'], styles['box'])}
      >
        {children}
      </dialog>
    </>
  );
}
