import type { SavedView } from '../../state/saved/SavedView.ts';
import { editSaved } from '../../state/saved/editSaved.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';

/** Changes what is kept, and says where the device did not keep it. */
export function useEditSaved() {
  const t = useMessage();
  const [fault, setFault] = useState<string | null>(null);
  /** Whether it is kept. */
  const edit = (change: (views: readonly SavedView[]) => readonly SavedView[]): boolean => {
    const trouble = editSaved(change);
    setFault(trouble && t(`saved.trouble.${trouble}`));
    return trouble === null;
  };
  return { edit, fault, setFault };
}
