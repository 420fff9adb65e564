import { applyEdit, useLens } from '../../../state/lensStore.ts';
import { useMemo, useState } from 'react';
import { Chip } from '../../../ui/Chip.tsx';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { type Face, FaceTools } from '../FaceTools.tsx';
import { LaterMessages } from '../../../i18n/LaterMessages.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PairChart } from './PairChart.tsx';
import { PairTable } from './PairTable.tsx';
import { findPairs } from '../../../query/search/findPairs.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { pairName } from '../../../query/names/pairName.ts';
import { type Pair, readPair } from '../../../model/Pair.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../../i18n/useMessage.ts';
import { useShown } from '../../../state/ShownContext.ts';

/** More pairs under each other are not compared. */
const PAIRS_MOST = 6;
const OFFERED_MOST = 20;

/** Two centuries of a pair, or of some to compare: all that the record and tables of others tell of them. */
export function PairPage() {
  return (
    <LaterMessages>
      <Pairs />
    </LaterMessages>
  );
}

function Pairs() {
  const shown = useShown();
  const { dataset } = shown;
  const t = useMessage();
  const lang = useLang();
  const list = useListFormat();
  const isOpen = useLens(({ page }) => page === 'pair');
  const pairs = useChosenPairs();
  const [face, setFace] = useState<Face>('chart');
  const name = (pair: Pair) => pairName(dataset, pair, lang);
  const compare = (id: string) => {
    const pair = readPair(id);
    if (!pair) return;
    const next = [...pairs.filter((one) => one !== pair), pair];
    applyEdit({ type: 'setFilters', filters: { pairs: next } });
  };
  const { startDay, endDay } = dataset.ledger.span;
  return (
    <Dialog
      open={isOpen}
      size="page"
      caption={t('centuries.pair.caption', {
        from: formatDay(startDay, lang, 'year'),
        to: formatDay(endDay, lang),
      })}
      title={
        pairs.length === 0
          ? t('centuries.pair.title.none')
          : t('centuries.pair.title', { pairs: list(pairs.map(name)) })
      }
      closeLabel={t('centuries.pair.close')}
      onClose={() => applyEdit({ type: 'turnTo', page: null })}
      tools={
        <>
          {pairs.length > 1 &&
            pairs.slice(1).map((pair) => (
              <Chip
                key={pair}
                removeLabel={t('centuries.pair.remove', { pair: name(pair) })}
                onRemove={() =>
                  applyEdit({
                    type: 'setFilters',
                    filters: { pairs: pairs.filter((one) => one !== pair) },
                  })
                }
              >
                {name(pair)}
              </Chip>
            ))}
          {pairs.length < PAIRS_MOST && (
            <Combobox
              label={t('centuries.pair.compare')}
              placeholder={t('centuries.pair.compare')}
              icon="plus"
              find={(query) =>
                findPairs(shown, query, OFFERED_MOST).map((pair) => ({
                  id: pair,
                  label: name(pair),
                }))
              }
              noResults={t('centuries.pair.noPair')}
              onPick={compare}
            />
          )}
          <FaceTools face={face} onChoose={setFace} />
        </>
      }
    >
      {pairs.length === 0 && (
        <Notice heading={t('centuries.pair.title.none')}>{t('centuries.pair.none')}</Notice>
      )}
      {pairs.length > 0 && face === 'chart' && (
        <PairChart pairs={pairs} onTable={() => setFace('table')} />
      )}
      {pairs.length > 0 && face === 'table' && <PairTable pairs={pairs} />}
    </Dialog>
  );
}

/** Those that the map is filtered by, then the one whose dossier is open. */
function useChosenPairs(): readonly Pair[] {
  const filtered = useLens((lens) => lens.pairs);
  const open = useLens((lens) => lens.open);
  const opened = open?.type === 'pair' ? open.id : null;
  return useMemo(() => {
    const isExtra = opened !== null && !filtered.includes(opened);
    return [...filtered, ...(isExtra ? [opened] : [])].slice(0, PAIRS_MOST);
  }, [filtered, opened]);
}
