import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Toast.module.css';
import type { ToastMessage } from './useToast.ts';

interface ToastProps {
  readonly message: ToastMessage | null;
  readonly dismissLabel: string;
  readonly stayMs: number;
  readonly onDismiss: () => void;
}

/**
 * The one message in passing. Its region is always there, so that screen readers notice a change,
 * and is not a `status`: that role belongs to the count of what is shown.
 */
export function Toast({ message, dismissLabel, stayMs, onDismiss }: ToastProps) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!message || held) return undefined;
    const timer = setTimeout(onDismiss, stayMs);
    return () => clearTimeout(timer);
  }, [message, held, stayMs, onDismiss]);

  const dismiss = () => {
    // what is pressed goes away without a leave or a blur
    setHeld(false);
    onDismiss();
  };
  const act = () => {
    message?.action?.onAction();
    dismiss();
  };

  return (
    <div className={styles['region']} aria-live="polite" aria-atomic="true">
      {message && (
        <div
          className={styles['toast']}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <p>{message.text}</p>
          {message.action && (
            <Button className={styles['action']} onClick={act}>
              {message.action.label}
            </Button>
          )}
          <IconButton icon="close" label={dismissLabel} iconPx={13} onClick={dismiss} />
        </div>
      )}
    </div>
  );
}
