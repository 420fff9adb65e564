import { type Asked, lensOf, sentence } from './Asked.ts';
import type { Citing } from './citing.ts';
import type { Section } from '../../documents/TextDocument.ts';

/** All that was cited, by number, with grade and address. */
export function sourcesSection(asked: Asked, { works }: Citing): Section {
  const { t } = asked.telling;
  const lensOfSource = (id: string) => lensOf(asked, { open: { type: 'source', id } });
  const page = lensOf(asked, { page: 'sources' });
  return {
    id: 'sources',
    heading: t('evidence.sources'),
    blocks: [
      { type: 'list', sentences: [sentence(asked, t('evidence.sources.about'), page)] },
      { type: 'works', works: works(asked, lensOfSource) },
    ],
  };
}
