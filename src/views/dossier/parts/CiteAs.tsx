import { Button } from '../../../ui/Button.tsx';
import { setExporting } from '../../../state/useExporting.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Opens the citation of what is open, in all its formats. */
export function CiteAs() {
  const t = useMessage();
  return (
    <Button variant="chip" icon="download" onClick={() => setExporting({}, 'citation')}>
      {t('dossier.citation.open')}
    </Button>
  );
}
