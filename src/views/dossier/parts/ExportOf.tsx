import { Button } from '../../../ui/Button.tsx';
import type { FilterValues } from '../../../lens/filters.ts';
import { setExporting } from '../../../state/useExporting.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Takes away what is shown of the subject of a dossier. */
export function ExportOf({ of }: { readonly of: Partial<FilterValues> }) {
  const t = useMessage();
  return (
    <Button variant="chip" icon="download" onClick={() => setExporting(of)}>
      {t('export.open')}
    </Button>
  );
}
