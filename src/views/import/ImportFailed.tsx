import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useMessage } from '../../i18n/useMessage.ts';

interface ImportFailedProps {
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/** Says that the program failed, not the file; the page goes on with the events that it has. */
export function ImportFailed({ onRetry, onBack }: ImportFailedProps) {
  const t = useMessage();
  return (
    <Notice
      kind="failed"
      heading={t('import.failed')}
      actions={
        <>
          <Button variant="solid" onClick={onRetry}>
            {t('app.tryAgain')}
          </Button>
          <Button onClick={onBack}>{t('import.another')}</Button>
        </>
      }
    >
      <p>{t('import.failed.text')}</p>
    </Notice>
  );
}
