import { applyEdit, useLens } from '../../state/lensStore.ts';
import { AboutText } from './AboutText.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { useMessage } from '../../i18n/useMessage.ts';

/** What Hemisphere is, for whom, from which sources, until when, how it is made, and its licence. */
export function AboutPage() {
  return (
    <LaterMessages>
      <AboutDialog />
    </LaterMessages>
  );
}

function AboutDialog() {
  const t = useMessage();
  const shown = useLens(({ page }) => page === 'about');
  return (
    <Dialog
      open={shown}
      title={t('about.title')}
      closeLabel={t('about.close')}
      onClose={() => applyEdit({ type: 'turnTo', page: null })}
    >
      <AboutText />
    </Dialog>
  );
}
