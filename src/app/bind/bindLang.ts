import { loadMessages } from '../../i18n/loadMessages.ts';
import { keptLang } from '../../state/keptLang.ts';
import { lensStore } from '../../state/lensStore.ts';
import { speak } from '../../state/speechStore.ts';
import { wantedLang } from '../../state/wantedLang.ts';

/**
 * Lets the page speak as link, device and browser say; resolves when it can speak for the first time.
 * What the device keeps counts as it was when the page came, so that Back undoes a choice.
 */
export async function bindLang(): Promise<void> {
  const kept = keptLang();
  const wanted = () => wantedLang(kept);
  let last = wanted();
  lensStore.subscribe(() => {
    const next = wanted();
    if (next === last) return;
    last = next;
    void speak(next);
  });
  const { open, page } = lensStore.getState().lens;
  // beside the view that the link opens, not after it; if it fails, the view's own fence says so
  if (open || page) loadMessages(last, 'later').catch(() => undefined);
  await speak(last, 'first');
}
