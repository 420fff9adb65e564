import { useEffect, useRef } from 'react';
import { lookAtSaved, useSaved, watchSaved } from '../../state/saved/editSaved.ts';
import { DamagedNotice } from './DamagedNotice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileButtons } from './FileButtons.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { SaveForm } from './SaveForm.tsx';
import { SavedList } from './SavedList.tsx';
import { ToastProvider } from '../../ui/ToastProvider.tsx';
import styles from './Saved.module.css';
import { useKeepFocus } from '../../ui/useKeepFocus.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface SavedDialogProps {
  readonly onClose: () => void;
}

/** The views that the reader has named on this device. */
export function SavedDialog(props: SavedDialogProps) {
  return (
    <LaterMessages>
      <Saved {...props} />
    </LaterMessages>
  );
}

function Saved({ onClose }: SavedDialogProps) {
  const t = useMessage();
  const state = useSaved();
  const boxRef = useRef<HTMLDivElement>(null);
  useKeepFocus(boxRef);
  useEffect(() => {
    lookAtSaved();
    return watchSaved();
  }, []);
  const leave = () => {
    const dialog = boxRef.current?.closest('dialog');
    // one after the other: each gives the focus back, at last to the button of the menu that it stood in
    dialog?.close();
    dialog?.closest<HTMLElement>('[popover]')?.hidePopover();
    onClose();
  };
  return (
    <Dialog
      open
      size="table"
      onClose={onClose}
      title={t('saved.title')}
      closeLabel={t('saved.close')}
    >
      {/* the page's own messages lie under a dialog, out of reach */}
      <div ref={boxRef} className={styles['saved']}>
        <ToastProvider dismissLabel={t('app.link.dismiss')}>
          <p className={styles['muted']}>{t('saved.intro')}</p>
          {state.type === 'off' && <p role="alert">{t('saved.trouble.off')}</p>}
          {state.type === 'damaged' && <DamagedNotice {...state} />}
          {state.type === 'read' && (
            <>
              <SaveForm />
              <SavedList views={state.views} unread={state.unread.length} onLeave={leave} />
              <FileButtons saved={state} />
            </>
          )}
        </ToastProvider>
      </div>
    </Dialog>
  );
}
