import type { Lens } from '../../lens/Lens.ts';
import type { TextDocument } from '../../documents/TextDocument.ts';
import type { Work, WorkFormat } from './Work.ts';
import { evidenceOf } from '../../query/evidence/evidenceOf.ts';
import { shareAddress } from '../../state/shareAddress.ts';
import { today } from '../../state/today.ts';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMemo } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { useShown } from '../../state/ShownContext.ts';
import { writeHtml } from '../../documents/writeHtml.ts';
import { writeMarkdown } from '../../documents/writeMarkdown.ts';

type Write = (document: TextDocument) => string;

/** All that a lens shows as one text, with sources, method and version. */
export function useEvidence(lens: Lens): Work {
  const shown = useShown();
  const lang = useLang();
  const t = useMessage();
  const words = useFilterWords();
  return useMemo(() => {
    const telling = {
      dataset: shown.dataset,
      lang,
      t,
      today: today(),
      addressOf: shareAddress,
      filterNames: (asked: Lens) => words(asked).map(({ name }) => name),
    };
    const format = (id: 'markdown' | 'html', ending: string, write: Write): WorkFormat => ({
      id,
      ending,
      make: async (signal) => {
        const text = write(await evidenceOf(shown, lens, telling, signal));
        return new Blob([text], { type: `text/${id};charset=utf-8` });
      },
    });
    return {
      hint: t('export.hint.evidence'),
      formats: [format('markdown', 'md', writeMarkdown), format('html', 'html', writeHtml)],
    };
    // words are made anew each time, of what is named here
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, lens, lang, t]);
}
