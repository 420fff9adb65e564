import { formatDay, formatEdtf } from '../../i18n/formatDay.ts';
import { partnerIn, pairHas, statesOf } from '../../model/Pair.ts';
import type { TieChange } from '../../model/TieChange.ts';
import type { TieStanding, TieTurn } from '../../query/tieTurns.ts';
import { countryName } from '../../query/countryName.ts';
import { pairName } from '../../query/pairName.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** A turn that a record tells of: a change, or the end of what is known of one. */
export type RecordedTurn = Exclude<TieTurn, { type: 'founding' }>;

/** Says a turn as a sentence: "Peru severed relations with Mexico, 3 Nov 2025: from chargé d’affaires". */
export function useTurnWords(): (turn: RecordedTurn) => string {
  const dataset = useDataset();
  const lang = useLang();
  const t = useMessage();
  const nameOf = (iso3: string) => countryName(dataset, iso3, lang);

  const fromOf = ({ status, lastRecorded }: TieStanding) =>
    lastRecorded === null
      ? t(`changes.from.${status}`)
      : t('changes.from.last', { status: t(`changes.from.${lastRecorded}`) });

  const actOf = ({ act, by, pair }: TieChange) => {
    const [a, b] = statesOf(pair).map(nameOf) as [string, string];
    if (by === 'both')
      return t(`changes.act.${act}`, { form: 'both', a, b, actor: '', partner: '' });
    if (!pairHas(pair, by))
      return t('changes.act.ofBody', { actor: nameOf(by), a, b, act: t(`marks.act.${act}`) });
    const [actor, partner] = [nameOf(by), nameOf(partnerIn(pair, by))];
    return t(`changes.act.${act}`, { form: 'one', actor, partner, a, b });
  };

  return (turn) => {
    const { before, after } = turn;
    const same = before.status === after.status && before.lastRecorded === after.lastRecorded;
    if (turn.type === 'change')
      return t(same ? 'changes.turn.same' : 'changes.turn', {
        act: actOf(turn.change),
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
