import { Button } from '../../../ui/Button.tsx';
import { copyText } from '../../../ui/copyText.ts';
import { shareAddress } from '../../../state/shareAddress.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useToast } from '../../../ui/useToast.ts';

/** Copies the address of the present view. */
export function CopyLink() {
  const t = useMessage();
  const toast = useToast();
  const copy = async () => {
    const copied = await copyText(shareAddress());
    toast({ text: t(copied ? 'dossier.linkCopied' : 'dossier.linkNotCopied') });
  };
  return (
    <Button variant="chip" icon="link" onClick={() => void copy()}>
      {t('dossier.copyLink')}
    </Button>
  );
}
