import { Coming } from '../../../../ui/Coming.tsx';
import { WithPart } from '../../../../ui/WithPart.tsx';
import { AgreementLine } from './AgreementLine.tsx';
import type { Day } from '../../../../model/Day.ts';
import { DivergentCalls } from './DivergentCalls.tsx';
import { Fold } from '../../../../ui/Fold.tsx';
import type { Pair } from '../../../../model/Pair.ts';
import { Section } from '../../parts/Section.tsx';
import { TableSource } from './TableSource.tsx';
import type { UnVotes } from '../../../../dataset/tables/readUnVotes.ts';
import { formatDay } from '../../../../i18n/formatDay.ts';
import { mostDivergent, unAgreement } from '../../../../query/observed/unAgreement.ts';
import { tables } from '../../../../state/tables.ts';
import toneStyles from '../ToneLine.module.css';
import { useLang } from '../../../../i18n/useLang.ts';
import { useMessage } from '../../../../i18n/useMessage.ts';

interface UnVotesPartProps {
  readonly pair: Pair;
  readonly day: Day;
}

/** How far two states vote alike in the UN General Assembly, by year and by what was voted on. */
export function UnVotesPart({ pair, day }: UnVotesPartProps) {
  const t = useMessage();
  return (
    <WithPart part={tables.unVotes} meanwhile={<Coming>{t('dossier.un.coming')}</Coming>}>
      {(unVotes) =>
        pair.split('-').every((state) => unVotes.votesOf(state) !== undefined) && (
          <Section heading={t('dossier.un.heading')}>
            <Agreement unVotes={unVotes} pair={pair} day={day} />
          </Section>
        )
      }
    </WithPart>
  );
}

function Agreement({ unVotes, pair, day }: UnVotesPartProps & { readonly unVotes: UnVotes }) {
  const t = useMessage();
  const lang = useLang();
  const { all, years, issues } = unAgreement(unVotes, pair, day);
  const [least, most] = [issues[0], issues.at(-1)];
  const [from, to] = [String(years[0]?.year), String(years.at(-1)?.year)];
  if (!all) return <p>{t('dossier.un.none', { day: formatDay(day, lang) })}</p>;
  return (
    <>
      <p>{t('dossier.un.alike', { share: all.share, count: all.count, from, to })}</p>
      <AgreementLine years={years} />
      {least && most && least !== most && (
        <p>
          {t('dossier.un.issues', {
            least: t(`dossier.un.issue.${least.issue}`),
            leastShare: least.share,
            leastCount: least.count,
            most: t(`dossier.un.issue.${most.issue}`),
            mostShare: most.share,
            mostCount: most.count,
          })}
        </p>
      )}
      <DivergentCalls calls={mostDivergent(unVotes, pair, day)} pair={pair} />
      <Fold summary={t('dossier.tone.numbers')}>
        <table className={toneStyles['table']} aria-label={t('dossier.un.heading')}>
          <thead>
            <tr>
              <th scope="col">{t('dossier.observed.year')}</th>
              <th scope="col">{t('dossier.un.share')}</th>
              <th scope="col">{t('dossier.un.count')}</th>
            </tr>
          </thead>
          <tbody>
            {years.toReversed().map(({ year, share, count }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{t('dossier.un.percent', { share })}</td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
      <TableSource about={unVotes.about} />
    </>
  );
}
