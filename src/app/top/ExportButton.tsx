import { Button } from '../../ui/Button.tsx';
import type { MouseEvent } from 'react';
import { setExporting } from '../../state/useExporting.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Takes what is shown away. */
export function ExportButton() {
  const t = useMessage();
  const open = ({ currentTarget }: MouseEvent) => {
    // closed first: the focus that the dialog gives back at its end is then on the menu's own button
    currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    setExporting({});
  };
  return (
    <Button icon="download" title={t('export.open')} onClick={open}>
      {t('export.open')}
    </Button>
  );
}
