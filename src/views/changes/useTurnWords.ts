import { formatDay, formatWhen } from '../../i18n/formatDay.ts';
import { partnerIn, pairHas, statesOf } from '../../model/Pair.ts';
import type { TieChange } from '../../model/TieChange.ts';
import type { RecordedTurn } from '../../query/ties/changesTally.ts';
import type { TieStanding } from '../../query/ties/tieTurns.ts';
import { type TieRung, rungOf } from '../../model/TieStatus.ts';
import { actorName } from '../../query/names/actorName.ts';
import { countryName } from '../../query/names/countryName.ts';
import { pairName } from '../../query/names/pairName.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

/** Rungs on which relations stand: what is restored from there is their level. */
const STANDING: ReadonlySet<TieRung> = new Set(['full', 'recalled', 'charge']);

/** Says a turn as a sentence: "Peru severed relations with Mexico, 3 Nov 2025: from chargé d’affaires". */
export function useTurnWords(): (turn: RecordedTurn) => string {
  const dataset = useDataset();
  const lang = useLang();
  const t = useMessage();
  const list = useListFormat();
  // a state's name with the article, and the preposition, that its place in the sentence asks for
  const state = (iso3: string, place: 'first' | 'within' | 'of' | 'post') =>
    t(`changes.state.${place}`, { iso3, name: countryName(dataset, iso3, lang) });

  const fromOf = ({ status, lastRecorded }: TieStanding) =>
    lastRecorded === null
      ? t(`changes.from.${status}`)
      : t('changes.from.last', { status: t(`changes.from.${lastRecorded}`) });

  const actOf = ({ act, by, pair }: TieChange, before: TieStanding) => {
    const [a, b] = statesOf(pair);
    const between = {
      act: t(`marks.act.${act}`),
      states: list([state(a, 'within'), state(b, 'within')]),
    };
    if (by === null || act === 'stated') return t('changes.act.ofNobody', between);
    if (by !== 'both' && !pairHas(pair, by))
      return t('changes.act.ofBody', {
        ...between,
        byBody: t('changes.byBody', { id: by, name: actorName(dataset, by, lang) }),
      });
    const words = act === 'restore' && STANDING.has(rungOf(before.status)) ? 'restoreLevel' : act;
    const partner = by === 'both' ? b : partnerIn(pair, by);
    return t(`changes.act.${words}`, {
      by,
      actor: by === 'both' ? list([state(a, 'first'), state(b, 'within')]) : state(by, 'first'),
      partner: state(partner, 'within'),
      ofPartner: state(partner, 'of'),
      post: state(partner, 'post'),
    });
  };

  return (turn) => {
    const { before, after } = turn;
    const same = before.status === after.status && before.lastRecorded === after.lastRecorded;
    if (turn.type === 'change')
      return t(same ? 'changes.turn.same' : 'changes.turn', {
        act: actOf(turn.change, before),
        date: formatWhen(turn.change.date, lang),
        from: fromOf(before),
      });
    return t(same ? 'changes.turn.strainLapse' : 'changes.turn.lapse', {
      pair: pairName(dataset, turn.pair, lang),
      date: formatDay(turn.day, lang),
      from: fromOf(before),
    });
  };
}
