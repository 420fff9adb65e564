import { type Asked, lensOf, sentence, wholeLens } from './Asked.ts';
import type { Section } from '../../documents/TextDocument.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import { textIn } from '../../model/LocalText.ts';

/** Which version of which data set, under which licence, from which address, made when. */
export function aboutSection(asked: Asked): Section {
  const { telling } = asked;
  const { dataset, lang, t, today } = telling;
  const { edition, licence, span, title } = dataset;
  const page = lensOf(asked, { page: 'about' });
  const set = t('evidence.set.title', {
    title: textIn(title, lang).text,
    version: edition ?? 'none',
    day: formatDay(span.endDay, lang),
  });
  const view = telling.addressOf(wholeLens(asked));
  const sentences = [
    sentence(asked, set, page),
    sentence(asked, t('evidence.licence', { licence }), page),
    { ...sentence(asked, t('evidence.address', { address: view }), null), address: view },
    sentence(asked, t('evidence.made', { day: formatDay(today, lang) }), null),
  ];
  return { id: 'about', heading: t('evidence.about'), blocks: [{ type: 'list', sentences }] };
}
