import { copyText } from '../../ui/copyText.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useToast } from '../../ui/useToast.ts';

/** Copies a text or code, and says whether that worked. Within `LaterMessages`. */
export function useCopyShared(): (text: string) => Promise<boolean> {
  const t = useMessage();
  const toast = useToast();
  return async (text) => {
    const copied = await copyText(text);
    toast({ text: t(copied ? 'share.textCopied' : 'share.textNotCopied') });
    return copied;
  };
}
