import type { Lang } from '../../../model/LocalText.ts';
import type { Say } from '../../../i18n/useMessage.ts';
import type { StyleWords } from '../../../references/text/StyleWords.ts';

/** What styles of citation say in words, in the language of the page. */
export function styleWords(lang: Lang, t: Say): StyleWords {
  return {
    lang,
    noDate: t('export.cite.noDate'),
    kinds: {
      dataset: t('export.cite.kind.dataset'),
      webpage: t('export.cite.kind.webpage'),
      document: t('export.cite.kind.document'),
    },
    version: (version) => t('export.cite.version', { version }),
    within: (container) => t('export.cite.within', { container }),
    retrieved: (day, address) => t('export.cite.retrieved', { day, address }),
    accessed: (day) => t('export.cite.accessed', { day }),
    archived: (address) => t('export.cite.archived', { address }),
    quoted: (title) => t('export.cite.quoted', { title }),
  };
}
