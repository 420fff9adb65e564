import { type Cited, citationText } from './citationText.ts';
import { Button } from '../../../ui/Button.tsx';
import { copyText } from '../../../ui/copyText.ts';
import { shareAddress } from '../../../state/shareAddress.ts';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useToast } from '../../../ui/useToast.ts';

/** Copies what the dossier says, with its sources, as a paragraph to paste into a text. */
export function CopyCitation(cited: Cited) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const toast = useToast();
  const copy = async () => {
    const text = citationText(cited, { dataset, lang, t, address: shareAddress() });
    const copied = await copyText(text);
    toast({ text: t(copied ? 'dossier.citation.copied' : 'dossier.citation.notCopied') });
  };
  return (
    <Button variant="chip" icon="list" onClick={() => void copy()}>
      {t('dossier.citation.copy')}
    </Button>
  );
}
