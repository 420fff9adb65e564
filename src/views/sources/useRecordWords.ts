import type { Citing } from '../../query/stories/sourceStory.ts';
import type { Open } from '../../lens/Lens.ts';
import { countryName } from '../../query/names/countryName.ts';
import { formatEdtf } from '../../i18n/formatDay.ts';
import { knownEdtf } from '../../model/readEdtf.ts';
import { openOfCounted } from '../../query/stories/seriesStory.ts';
import { pairName } from '../../query/names/pairName.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** A record that cites a source, as a line to press. */
export interface RecordWords {
  readonly title: string;
  readonly date: string;
  readonly open: Open;
}

/** Names a record, its date and the dossier that shows it. */
export function useRecordWords(): (citing: Citing) => RecordWords {
  const dataset = useDataset();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const nameOf = (iso3: string) => countryName(dataset, iso3, lang);
  const dateOf = (edtf: string | undefined) =>
    edtf === undefined ? '' : formatEdtf(knownEdtf(edtf), lang);
  return (citing) => {
    switch (citing.type) {
      case 'event': {
        const { id, title, date } = citing.event;
        return {
          title: text(title),
          date: formatEdtf(date, lang),
          open: { type: 'event', id },
        };
      }
      case 'change': {
        const { pair, act, date } = citing.change;
        const title = t('sources.record.change', {
          pair: pairName(dataset, pair, lang),
          act: t(`marks.act.${act}`),
        });
        return { title, date: formatEdtf(date, lang), open: { type: 'pair', id: pair } };
      }
      case 'membership': {
        const { bloc, membership } = citing;
        const title = t('sources.record.membership', {
          country: nameOf(membership.country),
          bloc: text(bloc.shortName),
        });
        return { title, date: dateOf(membership.dates), open: { type: 'bloc', id: bloc.id } };
      }
      case 'vote': {
        const { id, title, date } = citing.vote;
        return { title: text(title), date: dateOf(date), open: { type: 'vote', id } };
      }
      case 'stance': {
        const { country, matter, date } = citing.stance;
        const title = t('sources.record.stance', {
          country: nameOf(country),
          matter: text(matter),
        });
        return { title, date: dateOf(date), open: { type: 'country', id: country } };
      }
      case 'founding': {
        const { iso3, independence } = citing.country;
        const title = t('sources.record.founding', { country: nameOf(iso3) });
        return { title, date: dateOf(independence?.date), open: { type: 'country', id: iso3 } };
      }
      case 'term': {
        const { person, term } = citing;
        const title = t('sources.record.term', { person: person.name, title: text(term.title) });
        return { title, date: dateOf(term.dates), open: { type: 'country', id: person.country } };
      }
      case 'series': {
        const { series, counted } = citing;
        const open = openOfCounted(series, counted);
        return { title: text(series.title), date: dateOf(counted.date), open };
      }
      case 'claim': {
        const { id, question } = citing.claim;
        return { title: text(question), date: '', open: { type: 'claim', id } };
      }
      case 'scenario': {
        const { id, title } = citing.scenario;
        return { title: text(title), date: '', open: { type: 'scenario', id } };
      }
    }
  };
}
