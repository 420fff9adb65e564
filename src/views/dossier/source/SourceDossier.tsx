import { plainAddress } from '../../../model/plainAddress.ts';
import { SourceTitle } from '../../../marks/SourceTitle.tsx';
import { CiteAs } from '../parts/CiteAs.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { DossierHead } from '../parts/DossierHead.tsx';
import { RestingList } from './RestingList.tsx';
import { type Source, publisherIn } from '../../../model/Source.ts';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { languageName } from '../../../i18n/languageName.ts';
import { knownEdtf } from '../../../model/readEdtf.ts';
import { TABLE_SOURCES } from '../../../dataset/tables/visitEvents.ts';
import { VisitsRest } from './VisitsRest.tsx';
import { sourceStory } from '../../../query/stories/sourceStory.ts';
import styles from '../Dossier.module.css';
import { useShown } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { withDates } from '../../../i18n/withDates.ts';

/** A source: where it is, how it is graded and what that means, and all that rests on it. */
export function SourceDossier({ id }: { id: string }) {
  const shown = useShown();
  const lang = useLang();
  const t = useMessage();
  const story = sourceStory(shown, id);
  if (!story) return null;
  const { source, resting } = story;
  const isVisitTable = [...TABLE_SOURCES.values()].includes(id);
  return (
    <>
      <DossierHead kicker={t('dossier.source.kicker', { id })} title={publisherIn(source, lang)} />
      {source.title && (
        <p className={styles['lead']}>
          <SourceTitle source={source} />
        </p>
      )}
      <SourceFacts source={source} />
      <div className={styles['actions']}>
        <CopyLink />
        <CiteAs />
      </div>
      {isVisitTable && <VisitsRest />}
      {(!isVisitTable || resting.length > 0) && <RestingList resting={resting} />}
    </>
  );
}

type Fact = 'date' | 'language' | 'licence' | 'note';

function SourceFacts({ source }: { source: Source }) {
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const { reliability, credibility, url, addressText } = source;
  const facts: readonly (readonly [word: Fact, value: string | undefined])[] = [
    ['date', source.date && formatEdtf(knownEdtf(source.date), lang)],
    ['language', source.lang && languageName(source.lang, lang)],
    ['licence', source.licence],
    ['note', source.note && text(withDates(source.note))],
  ];
  return (
    <dl className={styles['facts']}>
      <div className={styles['fact']}>
        <dt>{t('dossier.source.address')}</dt>
        <dd className={styles['address']}>
          {url === undefined ? (
            (addressText ?? t('dossier.source.noAddress'))
          ) : (
            <a href={plainAddress(url)} target="_blank" rel="noreferrer">
              {plainAddress(url)}
              <span className="visually-hidden"> {t('dossier.opensInNewTab')}</span>
            </a>
          )}
        </dd>
      </div>
      {facts.map(
        ([word, value]) =>
          value && (
            <div key={word} className={styles['fact']}>
              <dt>{t(`dossier.source.${word}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      <div className={styles['fact']}>
        <dt>{t('dossier.source.grade', { grade: `${reliability}${credibility}` })}</dt>
        <dd>
          <p>
            <b>
              {t('marks.grade.source')} {reliability} · {t(`marks.reliability.${reliability}`)}
            </b>
          </p>
          <p className={styles['note']}>{t(`marks.reliability.${reliability}.about`)}</p>
          <p>
            <b>
              {t('marks.grade.statement')} {credibility} · {t(`marks.credibility.${credibility}`)}
            </b>
          </p>
          <p className={styles['note']}>{t(`marks.credibility.${credibility}.about`)}</p>
          <p className={styles['note']}>{t('marks.grade.scale')}</p>
        </dd>
      </div>
    </dl>
  );
}
