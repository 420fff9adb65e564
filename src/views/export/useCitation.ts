import type { Lens } from '../../lens/Lens.ts';
import type { Work } from './Work.ts';
import { cslJson } from '../../references/cslJson.ts';
import { datasetReference } from '../../query/references/datasetReference.ts';
import { shareAddress } from '../../state/shareAddress.ts';
import { today } from '../../state/today.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMemo } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';

/** How what a lens shows is cited. */
export function useCitation(lens: Lens): Work {
  const dataset = useDataset();
  const lang = useLang();
  const t = useMessage();
  return useMemo(() => {
    const address = shareAddress({ ...lens, page: null });
    const reference = datasetReference(dataset, { lang, address, today: today() });
    return {
      hint: t('export.hint.citation'),
      formats: [
        {
          id: 'csl',
          ending: 'json',
          make: () => Promise.resolve(textFile(cslJson([reference]), 'application/json')),
        },
      ],
    };
  }, [dataset, lens, lang, t]);
}

function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
