import { type Asked, dataRun, lensOf, sentence } from './Asked.ts';
import type { Run, Sentence } from '../../documents/TextDocument.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { RowSaid } from '../../ingest/rows/rowTexts.ts';
import { accountsDiffer } from '../stories/accountsDiffer.ts';
import { formatEdtf } from '../../i18n/formatDay.ts';
import { rowNumber } from '../../model/rowId.ts';
import { standInTitle } from '../names/standInTitle.ts';
import { textIn } from '../../model/LocalText.ts';

/** An event: when and where, what, of which tone, and how well it is backed. */
export function eventSentence(asked: Asked, event: GeoEvent, said: RowSaid | null): Sentence {
  return event.kind === 'row' ? rowSentence(asked, event, said) : recordSentence(asked, event);
}

function recordSentence(asked: Asked, event: GeoEvent): Sentence {
  const { dataset, lang, t } = asked.telling;
  const { id, title, text, place, tone, confidence, citations } = event;
  const words = [
    t(`marks.tone.${tone}`),
    t('marks.confidence.label', { confidence: t(`marks.confidence.${confidence}`) }),
    ...(accountsDiffer(dataset, id) ? [t('marks.event.sourcesDiffer')] : []),
  ];
  const runs: readonly Run[] = [
    whenAndWhere(event, place ? textIn(place.name, lang).text : '', asked),
    dataRun(title, asked.telling),
    { text: '–' },
    dataRun(text, asked.telling),
    { text: `(${words.join(' · ')})` },
  ];
  return sentence(asked, runs, lensOf(asked, { open: { type: 'event', id } }), citations);
}

/** What a row of a file says. No link leads to it: the file is on this device alone. */
function rowSentence(asked: Asked, event: GeoEvent, said: RowSaid | null): Sentence {
  const { shown, telling, citeFile } = asked;
  const { dataset, lang, t } = telling;
  const { source } = shown;
  const file = (source.ownerOf(event.id) ?? source.about).name;
  const title = said ? textIn(said.title, lang).text : '';
  const words = [
    t(`marks.tone.${event.tone}`),
    t('evidence.row', { file, row: rowNumber(event.id) }),
    said?.source ?? '',
    said?.url ?? '',
  ].filter((word) => word !== '');
  const runs: readonly Run[] = [
    whenAndWhere(event, said?.placeName ?? '', asked),
    { text: title === '' ? standInTitle(dataset, event, lang, t) : title },
    { text: said?.text ?? '' },
    { text: `(${words.join(' · ')})` },
  ];
  return { ...sentence(asked, runs, null), cites: citeFile(file) };
}

function whenAndWhere({ date }: GeoEvent, place: string, { telling }: Asked): Run {
  const when = formatEdtf(date, telling.lang);
  return { text: place === '' ? `${when}.` : `${when} · ${place}.`, isStrong: true };
}
