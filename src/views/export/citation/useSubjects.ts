import { type Lens, START_LENS } from '../../../lens/Lens.ts';
import { useListFormat, useMessage } from '../../../i18n/useMessage.ts';
import type { Reference } from '../../../references/Reference.ts';
import { answerFor } from '../../../state/answerFor.ts';
import { citedOpen } from '../../../state/citedOpen.ts';
import { datasetReference } from '../../../query/references/datasetReference.ts';
import { formatSpan } from '../../../i18n/formatDay.ts';
import { hashOf } from './hashOf.ts';
import { partReference } from '../../../query/references/partReference.ts';
import { shareAddress } from '../../../state/shareAddress.ts';
import { today } from '../../../state/today.ts';
import { useFilterWords } from '../../../state/useFilterWords.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMemo } from 'react';
import { useShown } from '../../../state/ShownContext.ts';

export type SubjectId = 'view' | 'dataset' | 'open';

export interface Subject {
  readonly value: SubjectId;
  readonly label: string;
  readonly references: readonly Reference[];
}

/** What can be cited of a lens: the view, the data set, and what is open where it can be. */
export function useSubjects(lens: Lens): readonly Subject[] {
  const shown = useShown();
  const lang = useLang();
  const t = useMessage();
  const list = useListFormat();
  const words = useFilterWords()(lens).map(({ name }) => name);
  const filters = words.length > 0 ? list(words) : t('export.intro.none');
  return useMemo(() => {
    const { dataset, source } = shown;
    const { time } = answerFor(source, lens);
    const at = (address: string) => ({ lang, address, today: today() });
    const address = shareAddress({ ...lens, page: null });
    const title = t('export.intro', { span: formatSpan(time, lang, 'long'), filters });
    const key = ['view', hashOf(address)];
    const home = shareAddress({ ...START_LENS, data: lens.data });
    const open = citedOpen(shown, lens, { lang, t });
    return [
      {
        value: 'view',
        label: t('export.cite.view'),
        references: [partReference(dataset, { key, title }, at(address))],
      },
      {
        value: 'dataset',
        label: t('export.cite.dataset'),
        references: [datasetReference(dataset, at(home))],
      },
      ...(open
        ? [
            {
              value: 'open' as const,
              label: t(`export.cite.${open.type}`, { name: open.name }),
              references: open.references,
            },
          ]
        : []),
    ];
  }, [shown, lens, lang, t, filters]);
}
