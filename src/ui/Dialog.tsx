import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  /** Called when it was closed: by its button, Escape or a press beside it. */
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons below what scrolls. */
  readonly actions?: ReactNode;
  /** Small words over the title: what kind of page it is. */
  readonly caption?: ReactNode;
  /** Controls beside the title. */
  readonly tools?: ReactNode;
  /** `table`: wide, as high as what it holds, the whole of a phone; `wide`: a long view to read; `full`: a grid that takes all the room; `page`: the whole window, and what is printed; else as high as what it holds. */
  readonly size?: 'normal' | 'table' | 'wide' | 'full' | 'page';
}

/** A modal dialog over the page. The browser keeps the focus inside and gives it back at the end. */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, closeLabel, children, actions, size = 'normal' } = props;
  const { caption, tools } = props;
  const dialogRef = useRef<HTMLDialogElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (!open || !dialog) return undefined;
    // one that a link opens begins with what it is, not with a ring round how to close it
    const opener = document.activeElement;
    dialog.showModal();
    if (opener === document.body) beginWith(titleRef.current);
    // closed here, before it leaves the page: a removed dialog does not give the focus back
    return () => dialog.close();
  }, [open]);

  const closeFromBackdrop = (event: MouseEvent) => {
    if (event.target === dialogRef.current) onClose();
  };

  return (
    // the keyboard's way out is Escape, which the browser reports as a cancel
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialogRef}
      className={styles['dialog']}
      data-size={size}
      aria-labelledby={titleId}
      onMouseDown={closeFromBackdrop}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <div className={styles['frame']}>
          <div className={styles['header']}>
            <div className={styles['titles']}>
              {caption && <p className={styles['caption']}>{caption}</p>}
              <h2 ref={titleRef} id={titleId} className={styles['title']}>
                {title}
              </h2>
            </div>
            {tools && (
              <div className={styles['tools']} data-controls>
                {tools}
              </div>
            )}
            <IconButton icon="close" label={closeLabel} onClick={onClose} data-controls />
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take keys */}
          <section className={styles['body']} tabIndex={0} aria-labelledby={titleId}>
            {children}
          </section>
          {actions && <div className={styles['actions']}>{actions}</div>}
        </div>
      )}
    </dialog>
  );
}

function beginWith(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
