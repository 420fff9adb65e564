import { formatEdtf } from '../../../i18n/formatDay.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import type { Citing } from '../../../query/stories/sourceStory.ts';
import type { ConfidenceId } from '../../../model/Source.ts';
import type { Open } from '../../../lens/Lens.ts';
import { countryName } from '../../../query/names/countryName.ts';
import { knownEdtf } from '../../../model/readEdtf.ts';
import { openOfCounted } from '../../../query/stories/seriesStory.ts';
import { pairName } from '../../../query/names/pairName.ts';
import { setName } from '../../../marks/setName.ts';
import { useDataset } from '../../../state/ShownContext.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** A record that cites a source, as a link. */
interface CitingWords {
  readonly open: Open;
  readonly name: string;
  /** What of it rests on the source: a date, a change, an answer. */
  readonly detail: string;
  readonly confidence?: ConfidenceId;
}

/** What a record that cites a source is called, and where it opens. */
export function useCitingWords(): (citing: Citing) => CitingWords {
  const dataset = useDataset();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const date = (edtf: string) => formatEdtf(knownEdtf(edtf), lang);
  return (citing) => {
    switch (citing.type) {
      case 'event': {
        const { id, title, date: when, confidence } = citing.event;
        return {
          open: { type: 'event', id },
          name: text(title),
          detail: formatEdtf(when, lang),
          confidence,
        };
      }
      case 'change': {
        const { pair, date: when, confidence } = citing.change;
        return {
          open: { type: 'pair', id: pair },
          name: pairName(dataset, pair, lang),
          detail: `${formatEdtf(when, lang)} · ${setName(citing.change, t)}`,
          confidence,
        };
      }
      case 'membership': {
        const { country, dates, confidence } = citing.membership;
        return {
          open: { type: 'bloc', id: citing.bloc.id },
          name: t('dossier.source.membership', {
            state: countryName(dataset, country, lang),
            bloc: text(citing.bloc.shortName),
          }),
          detail: date(dates),
          confidence,
        };
      }
      case 'vote': {
        const { id, title, date: when, confidence } = citing.vote;
        return { open: { type: 'vote', id }, name: text(title), detail: date(when), confidence };
      }
      case 'stance': {
        const { country, matter, position, event, confidence } = citing.stance;
        return {
          open:
            event === undefined ? { type: 'country', id: country } : { type: 'event', id: event },
          name: text(matter),
          detail: `${countryName(dataset, country, lang)} ${t(`dossier.stance.${position}`)}`,
          confidence,
        };
      }
      case 'claim':
        return {
          open: { type: 'claim', id: citing.claim.id },
          name: text(citing.claim.question),
          detail: t('dossier.source.answer', {
            verdict: t(`marks.verdict.${citing.answer.verdict}`),
            text: text(citing.answer.text),
          }),
        };
      case 'scenario':
        return {
          open: { type: 'scenario', id: citing.scenario.id },
          name: text(citing.scenario.title),
          detail: '',
        };
      case 'series': {
        const { series, counted } = citing;
        return {
          open: openOfCounted(series, counted),
          name: text(series.title),
          detail: date(counted.date),
          confidence: counted.confidence,
        };
      }
      case 'founding': {
        const { iso3, independence } = citing.country;
        return {
          open: { type: 'country', id: iso3 },
          name: countryName(dataset, iso3, lang),
          detail: independence ? date(independence.date) : '',
          ...(independence && { confidence: independence.confidence }),
        };
      }
      case 'term': {
        const { person, term } = citing;
        return {
          open: { type: 'country', id: person.country },
          name: person.name,
          detail: `${text(term.title)} · ${date(term.dates)}`,
          confidence: term.confidence,
        };
      }
    }
  };
}
