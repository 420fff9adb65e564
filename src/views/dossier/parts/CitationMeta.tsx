import { citedOpen } from '../../../state/citedOpen.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useLens } from '../../../state/lensStore.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useShown } from '../../../state/ShownContext.ts';

/**
 * What reference managers read of a page (the names of Highwire Press), while an event or a relationship is
 * open. A source is a page elsewhere: it is none of this one.
 */
export function CitationMeta() {
  const shown = useShown();
  const lens = useLens((now) => now);
  const lang = useLang();
  const t = useMessage();
  const cited = citedOpen(shown, lens, { lang, t });
  if (!cited || cited.type === 'source') return null;
  const [{ title, publisher, issued, url }] = cited.references;
  const told = {
    citation_title: title,
    citation_publisher: publisher,
    citation_publication_date: issued && issued.replaceAll('-', '/'),
    citation_public_url: url,
    citation_language: lang,
  };
  return Object.entries(told).map(
    ([name, content]) => content !== null && <meta key={name} name={name} content={content} />,
  );
}
