import { type Asked, filteredLens, sentence, wholeLens } from './Asked.ts';
import type { Section } from '../../documents/TextDocument.ts';
import { LOCALES, formatSpan } from '../../i18n/formatDay.ts';
import { listFormat } from '../../i18n/numberFormat.ts';
import { textIn } from '../../model/LocalText.ts';
import { subjectName } from '../names/subjectName.ts';

/** What is asked, in words: days, filters, what is open. */
export function questionSection(asked: Asked): Section {
  const { shown, lens, answer, telling } = asked;
  const { lang, t, filterNames } = telling;
  const { open } = lens;
  const filtered = filteredLens(asked);
  const names = filterNames(lens);
  const filters = names.length === 0 ? t('export.intro.none') : listed(names, lang);
  const days = t('evidence.days', { span: formatSpan(answer.time, lang) });
  const sentences = [
    sentence(asked, days, filtered),
    sentence(asked, t('evidence.filters', { filters }), filtered),
    ...(open
      ? [
          sentence(
            asked,
            t('evidence.open', { name: subjectName(shown, open, lang) }),
            wholeLens(asked),
          ),
        ]
      : []),
  ];
  return { id: 'question', heading: t('evidence.question'), blocks: [{ type: 'list', sentences }] };
}

/** What the document is called: what it is of, and which days. */
export function titleOf({ shown, lens, answer, telling }: Asked): string {
  const { dataset, lang, t, filterNames } = telling;
  const names = filterNames(lens);
  const subject = lens.open
    ? subjectName(shown, lens.open, lang)
    : names.length > 0
      ? listed(names, lang)
      : textIn(dataset.title, lang).text;
  return t('evidence.title', { subject, span: formatSpan(answer.time, lang) });
}

function listed(names: readonly string[], lang: Asked['telling']['lang']): string {
  return listFormat(LOCALES[lang]).format(names);
}
