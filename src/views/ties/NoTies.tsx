import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { TieRowScope } from '../../query/ties/tieRows.ts';
import { applyEdit } from '../../state/lensStore.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface NoTiesProps {
  readonly scope: TieRowScope;
  readonly onScope: (scope: TieRowScope) => void;
  readonly onName: (name: string) => void;
}

/** What stands where no pair passes, and the ways to widen the view. */
export function NoTies({ scope, onScope, onName }: NoTiesProps) {
  const { time } = useAnswer();
  const t = useMessage();
  const lang = useLang();
  return (
    <Notice
      heading={t('ties.none')}
      actions={
        <>
          {scope === 'recorded' && (
            <Button variant="chip" onClick={() => onScope('all')}>
              {t('ties.none.all')}
            </Button>
          )}
          <Button
            variant="chip"
            onClick={() => {
              onName('');
              applyEdit({ type: 'clearFilters' });
            }}
          >
            {t('ties.clear')}
          </Button>
        </>
      }
    >
      {t('ties.none.text', { day: formatDay(time.endDay, lang) })}
    </Notice>
  );
}
