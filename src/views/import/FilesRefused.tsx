import { FILE_KINDS } from '../../ingest/kinds/FileKind.ts';
import type { FileRefusal } from '../../ingest/files/FileFault.ts';
import { Notice } from '../../ui/Notice.tsx';
import { fileLimits } from '../../ingest/files/fileLimits.ts';
import { megabytes } from '../../i18n/megabytes.ts';
import { quoted } from '../../base/quoted.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Why files give no rows, by what they truly are, and what can be done. */
export function FilesRefused({ refusal: { code, name, kind } }: { refusal: FileRefusal }) {
  const t = useMessage();
  const { label, advice } = FILE_KINDS[kind];
  const values = { kind: label, most: megabytes(fileLimits.most) };
  return (
    <Notice kind="failed" heading={t('import.refused', { name: quoted(name) })}>
      <p>
        {code === 'kind'
          ? t(`import.advice.${advice ?? 'binary'}`, values)
          : t(`import.fault.${code}`, values)}
      </p>
    </Notice>
  );
}
