import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useFileDrag } from './useFileDrag.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What the dialog is opened with. */
interface Offer {
  /** The file that was dropped on the page, if one was. */
  readonly file: File | null;
  readonly onClose: () => void;
}

/**
 * Offers to open a file of events: by a button, and by dragging one over the page. The dialog comes
 * as a child, so that it is loaded only then.
 */
export function OpenData({ children }: { children: (offer: Offer) => ReactNode }) {
  const t = useMessage();
  const [offer, setOffer] = useState<{ by: 'press' | 'drag'; file: File | null } | null>(null);
  useFileDrag({
    onEnter: () => setOffer((now) => now ?? { by: 'drag', file: null }),
    onLeave: () => setOffer((now) => (now?.by === 'drag' && now.file === null ? null : now)),
    onDrop: (file) => setOffer({ by: 'drag', file }),
  });
  return (
    <>
      <Button
        icon="folder"
        title={t('import.open')}
        onClick={() => setOffer({ by: 'press', file: null })}
      >
        {t('import.open')}
      </Button>
      {offer && children({ file: offer.file, onClose: () => setOffer(null) })}
    </>
  );
}
