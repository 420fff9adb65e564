import { Notice } from '../../ui/Notice.tsx';
import type { ReactNode } from 'react';
import { TiesFace } from './TiesFace.tsx';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What stands there until the ties are drawn. */
export function TiesComing({ choice }: { choice: ReactNode }) {
  const { ledger } = useDataset();
  const t = useMessage();
  return (
    <TiesFace side={choice}>
      <Notice kind="loading" heading={t('ties.coming')}>
        {t('ties.coming.text', { count: ledger.pairs.length })}
      </Notice>
    </TiesFace>
  );
}
