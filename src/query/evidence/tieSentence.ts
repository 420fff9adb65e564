import { type Asked, dataRun, lensOf, onDay, sentence } from './Asked.ts';
import { TIE_RANKS, isBelowFull } from '../../model/TieStatus.ts';
import { type TieRow, backingOf, tieRow, tieRows } from '../ties/tieRows.ts';
import { byWhom } from '../names/byWhom.ts';
import { countryName } from '../names/countryName.ts';
import { formatDay, formatEdtf } from '../../i18n/formatDay.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Sentence } from '../../documents/TextDocument.ts';
import { keepsRung } from '../ties/keepsTie.ts';
import { liftedPairs } from '../../lens/liftedPairs.ts';
import { pairName } from '../names/pairName.ts';
import { tieWords } from '../ties/tieWords.ts';

/** The states of the question: the one that is open, else those of the filter. */
export function askedStates({ open, countries }: Lens): readonly Iso3[] {
  return open?.type === 'country' ? [open.id] : countries;
}

/** The ties asked for by name, as they stand on the last day. */
export function chosenTies({ shown, lens, answer }: Asked): readonly TieRow[] {
  return liftedPairs(lens).map((pair) => tieRow(shown.dataset, pair, answer.time.endDay));
}

/** All ties with something on record that the question lets through, as they stand on the last day. */
export function keptTies({ shown, lens, answer }: Asked): readonly TieRow[] {
  const wide = { ...lens, pairs: [], countries: askedStates(lens) };
  const rows = tieRows(shown.dataset, wide, answer.time.endDay, 'recorded');
  return rows.filter(({ rung }) => keepsRung(lens, rung));
}

/** Those of them below full relations. */
export function tiesBelow(asked: Asked): readonly TieRow[] {
  return keptTies(asked).filter(({ rung }) => isBelowFull(rung));
}

/** How many ties are below full relations, of all or of one state. */
export function belowSentence(asked: Asked, count: number): Sentence {
  const { lens, answer, telling } = asked;
  const { dataset, lang, t } = telling;
  const states = askedStates(lens);
  const day = formatDay(answer.time.endDay, lang);
  const [state] = states;
  const said =
    state !== undefined && states.length === 1
      ? t('evidence.belowOf', { count, day, state: countryName(dataset, state, lang) })
      : t('evidence.below', { count, day });
  return sentence(asked, said, lensOfTies(asked));
}

/** The table of ties on the last day, of the question's states and statuses. */
export function lensOfTies(asked: Asked): Lens {
  const { lens, answer } = asked;
  const { statuses } = lens;
  const countries = askedStates(lens);
  return lensOf(asked, { ...onDay(answer.time.endDay), countries, statuses, page: 'ties' });
}

/** How a tie stands on the last day, since when, by which act, and how well that is backed. */
export function tieSentence(asked: Asked, row: TieRow): Sentence {
  const { answer, telling } = asked;
  const { dataset, lang, t } = telling;
  const { level, rung } = row;
  const runs = [
    t('evidence.tie', {
      sentence: tieWords(telling).sentence(row),
      day: formatDay(answer.time.endDay, lang),
    }),
    TIE_RANKS[rung] === null || rung === 'unknown' ? t(`marks.rung.${rung}.about`) : '',
    level === null
      ? ''
      : t('evidence.set', {
          act: t(`marks.act.${level.act}`),
          ...byWhom(dataset, level, lang),
          date: formatEdtf(level.date, lang),
          confidence: t(`marks.confidence.${level.confidence}`),
        }),
  ].map((text) => ({ text }));
  const citations = backingOf(row).flatMap((change) => change.citations);
  return sentence(asked, runs, lensOfPair(asked, row), citations);
}

/** That a tie is strained or its level not on record, and how each side sees it where they differ. */
export function doubtSentences(asked: Asked, row: TieRow): readonly Sentence[] {
  const { telling, answer } = asked;
  const { dataset, lang, t } = telling;
  const { pair, tie, level } = row;
  const kinds = [
    ...(tie.strained ? (['strained'] as const) : []),
    ...(tie.status === 'unknown' ? (['rung.unknown'] as const) : []),
  ];
  const name = pairName(dataset, pair, lang);
  const day = formatDay(answer.time.endDay, lang);
  const doubts = kinds.map((kind) => {
    const [what, about] = [t(`marks.${kind}`), t(`marks.${kind}.about`)];
    return t('evidence.doubt', { pair: name, what, about, day });
  });
  const views = Object.entries(level?.sides ?? {}).map(([iso3, view]) => [
    { text: `${name}.` },
    { text: t('dossier.tie.side', { state: countryName(dataset, iso3, lang) }) },
    dataRun(view, telling),
  ]);
  const citations = backingOf(row).flatMap((change) => change.citations);
  const lens = lensOfPair(asked, row);
  return [...doubts, ...views].map((said) => sentence(asked, said, lens, citations));
}

function lensOfPair(asked: Asked, { pair }: TieRow): Lens {
  const { endDay } = asked.answer.time;
  return lensOf(asked, { ...onDay(endDay), open: { type: 'pair', id: pair } });
}
