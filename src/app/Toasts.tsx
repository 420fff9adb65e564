import type { ReactNode } from 'react';
import { ToastProvider } from '../ui/ToastProvider.tsx';
import { useMessage } from '../i18n/useMessage.ts';

export function Toasts({ children }: { children: ReactNode }) {
  const t = useMessage();
  return <ToastProvider dismissLabel={t('app.link.dismiss')}>{children}</ToastProvider>;
}
