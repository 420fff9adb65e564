import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import { catalogue, useCatalogue } from '../../state/useCatalogue.ts';
import styles from './Elsewhere.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** Asks whether a data set of another host may be fetched; nothing is asked of that host before. */
export function AskElsewhere() {
  return (
    <LaterMessages>
      <Ask />
    </LaterMessages>
  );
}

function Ask() {
  const t = useMessage();
  const url = useCatalogue((state) => state.url);
  const host = useCatalogue((state) => state.host) ?? '';
  const refuse = () => applyEdit({ type: 'setData', data: null });
  return (
    <Dialog
      open
      title={t('elsewhere.ask.heading', { host })}
      closeLabel={t('load.bundled')}
      onClose={refuse}
      actions={
        <>
          <Button variant="solid" onClick={() => void catalogue.agree()}>
            {t('elsewhere.ask.yes')}
          </Button>
          <Button onClick={refuse}>{t('load.bundled')}</Button>
        </>
      }
    >
      <p>{t('elsewhere.ask.text', { host })}</p>
      <p className={styles['address']}>
        <code>{url}</code>
      </p>
      <p>{t('elsewhere.ask.tells', { host })}</p>
    </Dialog>
  );
}
