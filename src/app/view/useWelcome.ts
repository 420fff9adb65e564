import { lensStore, useLens } from '../../state/lensStore.ts';
import type { Lens } from '../../lens/Lens.ts';
import { isBareLens } from '../../lens/isBareLens.ts';
import { usePanel } from '../../state/usePanel.ts';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { useState } from 'react';

/**
 * What greets a reader who came without a view in the link: a story to begin with, and hints once
 * something is looked at. Both go away for good.
 */
export function useWelcome(): 'story' | 'hints' | null {
  const [isInvited] = useState(() => isBareLens(lensStore.getState().lens));
  const isIdle = useLens(looksAtNothing);
  const hasFile = useCatalogue(({ arrangement }) => arrangement.files.length > 0);
  const story = usePanel('story');
  const hints = usePanel('hints');
  if (!isInvited) return null;
  if (story === 'wanted' && isIdle && !hasFile) return 'story';
  return hints === 'dismissed' ? null : 'hints';
}

function looksAtNothing({ open, pairs, countries, q }: Lens): boolean {
  return open === null && pairs.length === 0 && countries.length === 0 && q.trim() === '';
}
