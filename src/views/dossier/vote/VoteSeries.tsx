import { Button } from '../../../ui/Button.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { Section } from '../parts/Section.tsx';
import { VOTE_VALUES, type Vote } from '../../../model/DatasetRecord.ts';
import { applyEdit } from '../../../state/lensStore.ts';
import dossierStyles from '../Dossier.module.css';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { knownEdtf } from '../../../model/readEdtf.ts';
import styles from './Vote.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { voteStory } from '../../../query/stories/voteStory.ts';

/** The votes before and after this one, and the whole series as a table of recorded votes. */
export function VoteSeries({ vote, series }: { vote: Vote; series: readonly Vote[] }) {
  const t = useMessage();
  const lang = useLang();
  const at = series.indexOf(vote);
  const steps = [
    { words: 'dossier.vote.earlier', to: series[at - 1] },
    { words: 'dossier.vote.later', to: series[at + 1] },
  ] as const;
  return (
    <Section heading={t('dossier.vote.series')}>
      <div className={dossierStyles['actions']}>
        {steps.map(
          ({ words, to }) =>
            to && (
              <Button
                key={words}
                variant="chip"
                onClick={() => applyEdit({ type: 'open', open: { type: 'vote', id: to.id } })}
              >
                {t(words, { date: formatEdtf(knownEdtf(to.date), lang) })}
              </Button>
            ),
        )}
      </div>
      <Fold summary={t('dossier.vote.all', { count: series.length })}>
        <SeriesTable vote={vote} series={series} />
      </Fold>
    </Section>
  );
}

function SeriesTable({ vote, series }: { vote: Vote; series: readonly Vote[] }) {
  const dataset = useDataset();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  return (
    <table className={styles['series']} aria-label={t('dossier.vote.table')}>
      <thead>
        <tr>
          <th scope="col">{t('dossier.vote.date')}</th>
          {VOTE_VALUES.map((value) => (
            <th key={value} scope="col">
              {t(`dossier.vote.short.${value}`)}
            </th>
          ))}
          <th scope="col">{t('dossier.vote.short.unrecorded')}</th>
        </tr>
      </thead>
      <tbody>
        {series.toReversed().map(({ id, date, title }) => {
          const story = voteStory(dataset, id);
          return (
            <tr key={id} aria-current={id === vote.id || undefined}>
              <th scope="row" title={text(title)}>
                <OpenLink open={{ type: 'vote', id }}>{formatEdtf(knownEdtf(date), lang)}</OpenLink>
              </th>
              {VOTE_VALUES.map((value) => (
                <td key={value}>{story?.cast[value].length}</td>
              ))}
              <td>{story?.unrecorded.length}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
