import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useMessage } from '../i18n/useMessage.ts';

/** Keeps a fault of one panel from taking the others with it, and offers to try again. */
export function Fence({ children }: { children: ReactNode }) {
  return <ErrorBoundary FallbackComponent={Stopped}>{children}</ErrorBoundary>;
}

function Stopped({ resetErrorBoundary }: FallbackProps) {
  const t = useMessage();
  return (
    <Notice
      kind="failed"
      heading={t('app.fence.heading')}
      actions={<Button onClick={resetErrorBoundary}>{t('app.tryAgain')}</Button>}
    >
      {t('app.fence.text')}
    </Notice>
  );
}
