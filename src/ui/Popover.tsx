import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';
import { joinClasses } from './joinClasses.ts';
import { placePopover } from './placePopover.ts';
import buttonStyles from './Button.module.css';
import boxStyles from './PopoverBox.module.css';
import styles from './Popover.module.css';
import { usePopoverPlace } from './usePopoverPlace.ts';

interface PopoverProps {
  /** What the button shows. */
  readonly trigger: ReactNode;
  readonly icon?: IconName;
  /** Name of the button where the trigger's own words do not suffice, and of the popover. */
  readonly label?: string;
  readonly variant?: 'quiet' | 'chip' | 'plain';
  readonly align?: 'start' | 'end';
  /** Where it opens when there is room enough. */
  readonly side?: 'above' | 'below';
  readonly children: ReactNode;
}

/** A button that opens a panel beside it. Escape, a press elsewhere and the button close it. */
export function Popover(props: PopoverProps) {
  const {
    trigger,
    icon,
    label,
    variant = 'quiet',
    align = 'start',
    side = 'below',
    children,
  } = props;
  const id = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const popoverRef = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  usePopoverPlace(open, popoverRef, buttonRef, align, 'content', side);

  const prepare = (event: ToggleEvent<HTMLDialogElement>) => {
    if (event.newState !== 'open' || !buttonRef.current) return;
    setOpen(true);
    placePopover(event.currentTarget, buttonRef.current, { align, width: 'content', side });
  };
  // what holds the focus may go only after the browser has given the focus back
  const settle = (event: ToggleEvent<HTMLDialogElement>) => setOpen(event.newState === 'open');

  const plain = variant === 'plain';
  return (
    <>
      <button
        ref={buttonRef}
        id={`${id}-button`}
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        aria-label={label}
        title={icon && (label ?? (typeof trigger === 'string' ? trigger : undefined))}
        className={
          plain ? styles['plain'] : joinClasses(buttonStyles['button'], buttonStyles[variant])
        }
      >
        {icon && <Icon name={icon} sizePx={15} />}
        {trigger}
        {variant === 'chip' && <Icon name="chevron-down" sizePx={12} />}
      </button>
      <dialog
        ref={popoverRef}
        id={id}
        popover="auto"
        aria-labelledby={`${id}-button`}
        className={joinClasses(boxStyles['box'], styles['popover'])}
        onBeforeToggle={prepare}
        onToggle={settle}
      >
        {open && children}
      </dialog>
    </>
  );
}
