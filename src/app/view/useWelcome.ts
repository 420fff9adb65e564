import { lensStore, useLens } from '../../state/lensStore.ts';
import type { Lens } from '../../lens/Lens.ts';
import { isBareLens } from '../../lens/isBareLens.ts';
import { usePanel } from '../../state/usePanel.ts';
import { useState } from 'react';

/**
 * What greets a reader who came without a view in the link: a story to begin with, and hints once
 * something is looked at. Both go away for good.
 */
export function useWelcome(): 'story' | 'hints' | null {
  const [isInvited] = useState(() => isBareLens(lensStore.getState().lens));
  const isIdle = useLens(looksAtNothing);
  const story = usePanel('story');
  const hints = usePanel('hints');
  if (!isInvited) return null;
  if (story === 'wanted' && isIdle) return 'story';
  return hints === 'dismissed' ? null : 'hints';
}

function looksAtNothing({ open, pairs, countries, q }: Lens): boolean {
  return open === null && pairs.length === 0 && countries.length === 0 && q.trim() === '';
}
