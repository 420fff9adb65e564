import { useEffect } from 'react';
import { applyEdit, useLens } from '../state/lensStore.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import type { MissingPartProps } from '../ui/MissingPart.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { PartTrouble } from '../base/PartFault.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { reloadPage } from '../state/reloadPage.ts';
import { retryParts } from '../base/part.ts';
import styles from './PartMissing.module.css';
import { useCatalogue } from '../state/useCatalogue.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useToast } from '../ui/useToast.ts';

/** Says that a part of the page did not come, and offers what helps. */
export function PartMissing({ fault, place, onClose }: MissingPartProps) {
  const help = useHelp(fault.trouble);
  switch (place) {
    case 'here':
      return <Whole {...help} />;
    case 'over':
      return <Over {...help} onClose={onClose} />;
    case 'line':
      return <Line {...help} />;
    case 'passing':
      return <Passing {...help} />;
    case 'paper':
      return <p className={styles['paper']}>{help.heading}</p>;
  }
}

interface Help {
  readonly heading: string;
  readonly text: string;
  readonly action: { readonly label: string; readonly onAction: () => void };
}

/** A browser keeps in mind that a module does not run, and an old page asks for files that are gone: both need a new page. */
function useHelp(trouble: PartTrouble): Help {
  const t = useMessage();
  const hasFiles = useCatalogue(({ files }) => files.length > 0);
  const text = t(`app.part.${trouble}`);
  const heading = t('app.part.heading');
  if (trouble === 'unreachable')
    return { heading, text, action: { label: t('app.tryAgain'), onAction: retryParts } };
  return {
    heading,
    text: hasFiles ? `${text} ${t('app.part.files')}` : text,
    action: { label: t('app.reload'), onAction: reloadPage },
  };
}

function Whole({ heading, text, action }: Help) {
  return (
    <Notice
      kind="failed"
      heading={heading}
      actions={
        <Button variant="solid" onClick={action.onAction}>
          {action.label}
        </Button>
      }
    >
      {text}
    </Notice>
  );
}

/** Over the map, as what did not come would have been; that can be left for the map. */
function Over({ onClose, ...help }: Help & { readonly onClose: (() => void) | undefined }) {
  const t = useMessage();
  const isPage = useLens(({ page }) => page !== null);
  const close = onClose ?? (isPage ? () => applyEdit({ type: 'turnTo', page: null }) : undefined);
  return (
    <div className={styles['over']}>
      <div className={styles['card']}>
        <Whole {...help} />
        {close && (
          <IconButton
            icon="close"
            label={t('app.link.dismiss')}
            className={styles['close']}
            onClick={close}
          />
        )}
      </div>
    </div>
  );
}

function Line({ heading, text, action }: Help) {
  return (
    <p role="alert" className={styles['line']} title={text}>
      {heading}. <TextButton onClick={action.onAction}>{action.label}</TextButton>
    </p>
  );
}

/** What is missed by few is said once, and takes no room. */
function Passing({ heading, text, action }: Help) {
  const toast = useToast();
  useEffect(() => {
    toast({ text: `${heading}. ${text}`, action });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- said once for each that is missing
  }, []);
  return null;
}
