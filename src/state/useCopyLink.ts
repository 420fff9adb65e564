import { copyText } from '../ui/copyText.ts';
import { shareAddress } from './shareAddress.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useToast } from '../ui/useToast.ts';

/** Copies the link to the present view, and says whether that worked. Within `LaterMessages`. */
export function useCopyLink(): () => Promise<boolean> {
  const t = useMessage();
  const toast = useToast();
  return async () => {
    const copied = await copyText(shareAddress());
    toast({ text: t(copied ? 'share.copied' : 'share.notCopied') });
    return copied;
  };
}
