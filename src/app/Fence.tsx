import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useMessage } from '../i18n/useMessage.ts';

/** Keeps a fault of one panel, or its coming late, from holding up the others; `coming` stands there until it is there; offers to try again. */
export function Fence({ children, coming }: { children: ReactNode; coming?: ReactNode }) {
  return (
    <ErrorBoundary FallbackComponent={Stopped}>
      <Suspense fallback={coming}>{children}</Suspense>
    </ErrorBoundary>
  );
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
