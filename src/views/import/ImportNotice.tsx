import type { ImportTrouble } from './ImportStep.ts';
import { FilesRefused } from './FilesRefused.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useMessage } from '../../i18n/useMessage.ts';

/** Why what was chosen cannot be opened. */
export function ImportNotice({ trouble }: { trouble: ImportTrouble }) {
  const t = useMessage();
  if (trouble.type === 'refused') return <FilesRefused refusal={trouble.refusal} />;
  if (trouble.type === 'not-given')
    return (
      <Notice kind="failed" heading={t('kept.notOpened', { name: trouble.name })}>
        <p>{t(trouble.why === 'gone' ? 'kept.notOpened.gone' : 'kept.notOpened.refused')}</p>
      </Notice>
    );
  return trouble.type === 'unread' ? (
    <Notice kind="failed" heading={t('import.refused', { name: trouble.file.name })}>
      <p>{t(`import.issue.${trouble.issue.code}`)}</p>
    </Notice>
  ) : (
    <Notice kind="failed" heading={t('import.notFetched', { name: trouble.name })}>
      <p>{t('import.notFetched.text')}</p>
    </Notice>
  );
}
