import { type ReactNode, useCallback, useState } from 'react';
import { Toast } from './Toast.tsx';
import { ToastContext, type ToastMessage } from './useToast.ts';

interface ToastProviderProps {
  readonly dismissLabel: string;
  /** How long a message stays, unless a pointer or the focus rests on it. */
  readonly stayMs?: number;
  readonly children: ReactNode;
}

/** Lets what is inside call `useToast`, and shows one message at a time above everything. */
export function ToastProvider({ dismissLabel, stayMs = 7_000, children }: ToastProviderProps) {
  const [shown, setShown] = useState<ToastMessage | null>(null);
  const show = useCallback((message: ToastMessage) => {
    setShown(message);
    return () => setShown((now) => (now === message ? null : now));
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <Toast
        message={shown}
        dismissLabel={dismissLabel}
        stayMs={stayMs}
        onDismiss={() => setShown(null)}
      />
    </ToastContext>
  );
}
