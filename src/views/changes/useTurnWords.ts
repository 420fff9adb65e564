import { formatDay, formatEdtf } from '../../i18n/formatDay.ts';
import { partnerIn, pairHas, statesOf } from '../../model/Pair.ts';
import type { TieChange } from '../../model/TieChange.ts';
import type { TieStanding, TieTurn } from '../../query/tieTurns.ts';
import { type TieRung, rungOf } from '../../model/TieStatus.ts';
import { countryName } from '../../query/countryName.ts';
import { pairName } from '../../query/pairName.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** A turn that a record tells of: a change, or the end of what is known of one. */
export type RecordedTurn = Exclude<TieTurn, { type: 'founding' }>;

/** Rungs on which relations stand: what is restored from there is their level. */
const STANDING: ReadonlySet<TieRung> = new Set(['full', 'recalled', 'charge']);

/** Says a turn as a sentence: "Peru severed relations with Mexico, 3 Nov 2025: from chargé d’affaires". */
export function useTurnWords(): (turn: RecordedTurn) => string {
  const dataset = useDataset();
  const lang = useLang();
  const t = useMessage();
  const nameOf = (iso3: string, place: 'first' | 'later') =>
    t(place === 'first' ? 'changes.state.first' : 'changes.state', {
      iso3,
      name: countryName(dataset, iso3, lang),
    });

  const fromOf = ({ status, lastRecorded }: TieStanding) =>
    lastRecorded === null
      ? t(`changes.from.${status}`)
      : t('changes.from.last', { status: t(`changes.from.${lastRecorded}`) });

  const actOf = ({ act, by, pair }: TieChange, before: TieStanding) => {
    const [a, b] = statesOf(pair);
    const both = { a: nameOf(a, 'first'), b: nameOf(b, 'later') };
    if (by !== 'both' && !pairHas(pair, by))
      return t('changes.act.ofBody', {
        act: t(`marks.act.${act}`),
        actor: by,
        pair: pairName(dataset, pair, lang),
      });
    const words = act === 'restore' && STANDING.has(rungOf(before.status)) ? 'restoreLevel' : act;
    return by === 'both'
      ? t(`changes.act.${words}`, { form: 'both', ...both, actor: '', partner: '' })
      : t(`changes.act.${words}`, {
          form: 'one',
          ...both,
          actor: nameOf(by, 'first'),
          partner: nameOf(partnerIn(pair, by), 'later'),
        });
  };

  return (turn) => {
    const { before, after } = turn;
    const same = before.status === after.status && before.lastRecorded === after.lastRecorded;
    if (turn.type === 'change')
      return t(same ? 'changes.turn.same' : 'changes.turn', {
        act: actOf(turn.change, before),
        date: formatEdtf(turn.change.date, lang),
        from: fromOf(before),
      });
    return t(same ? 'changes.turn.strainLapse' : 'changes.turn.lapse', {
      pair: pairName(dataset, turn.pair, lang),
      date: formatDay(turn.day, lang),
      from: fromOf(before),
    });
  };
}
