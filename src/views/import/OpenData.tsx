import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { Given } from './Given.ts';
import { useFileDrag } from './useFileDrag.ts';
import { useMessage } from '../../i18n/useMessage.ts';

const NONE: readonly Given[] = [];

/** What the dialog is opened with. */
interface Offer {
  /** By its button, or by files that may come over any part of the page. */
  readonly by: 'press' | 'drag';
  /** What was dropped or pasted on the page, if anything was. */
  readonly files: readonly Given[];
  readonly onClose: () => void;
}

/**
 * Offers to open files of events: by a button, by dragging them over the page, and by pasting a table on
 * it. The dialog comes as a child, so that it is loaded only then.
 */
export function OpenData({ children }: { children: (offer: Offer) => ReactNode }) {
  const t = useMessage();
  const [offer, setOffer] = useState<Omit<Offer, 'onClose'> | null>(null);
  useFileDrag({
    onEnter: () => setOffer((now) => now ?? { by: 'drag', files: NONE }),
    onLeave: () => setOffer((now) => (now?.by === 'drag' && now.files === NONE ? null : now)),
    onDrop: (files) => setOffer({ by: 'drag', files }),
  });
  return (
    <>
      <Button
        icon="folder"
        title={t('import.open')}
        onClick={() => setOffer({ by: 'press', files: NONE })}
      >
        {t('import.open')}
      </Button>
      {offer && children({ ...offer, onClose: () => setOffer(null) })}
    </>
  );
}
