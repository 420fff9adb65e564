import { createContext, use } from 'react';

export interface ToastMessage {
  readonly text: string;
  /** One thing that can be done about it, such as Undo. */
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

/** Shows a message; returns how to take it back once it no longer holds. */
type ShowToast = (message: ToastMessage) => () => void;

export const ToastContext = createContext<ShowToast | null>(null);

/** Says something in passing; it takes the place of what was said before. */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast is used outside a ToastProvider.');
  return show;
}
