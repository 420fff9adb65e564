import { plainAddress } from '../../../model/plainAddress.ts';
import { type Citation, type Source, publisherIn } from '../../../model/Source.ts';
import { GradeBadge } from '../../../marks/GradeBadge.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { locatorWords } from './locatorWords.ts';
import { SourceTitle } from '../../../marks/SourceTitle.tsx';
import { datesIn } from '../../../i18n/withDates.ts';
import { applyEdit } from '../../../state/lensStore.ts';
import styles from './SourceList.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Who says so: each source with its address, where in it, its Admiralty grade, and all that rests on it. */
export function SourceList({ citations }: { citations: readonly Citation[] }) {
  const { sourcesById } = useDataset();
  return (
    <ul className={styles['sources']}>
      {citations.map((citation) => {
        const source = sourcesById.get(citation.source);
        return (
          <li key={`${citation.source} ${citation.locator ?? ''}`}>
            {source ? <CitedSource citation={citation} source={source} /> : citation.source}
          </li>
        );
      })}
    </ul>
  );
}

function CitedSource({ citation, source }: { citation: Citation; source: Source }) {
  const lang = useLang();
  const t = useMessage();
  const text = useLocalText();
  return (
    <>
      <span className={styles['name']}>
        {source.url === undefined ? (
          <span>{publisherIn(source, lang)}</span>
        ) : (
          <a href={plainAddress(source.url)} target="_blank" rel="noreferrer">
            {publisherIn(source, lang)}
            <span className="visually-hidden"> {t('dossier.opensInNewTab')}</span>
          </a>
        )}
        <GradeBadge
          reliability={source.reliability}
          credibility={citation.credibility ?? source.credibility}
        />
        <OpenSource source={source} />
      </span>
      <span className={styles['where']}>
        {source.title && (
          <>
            <SourceTitle source={source} />
            {' · '}
          </>
        )}
        {[
          citation.locator && datesIn(locatorWords(citation.locator, t), lang),
          source.url === undefined ? source.addressText : hostOf(source.url),
          citation.note && text(citation.note),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

function OpenSource({ source }: { source: Source }) {
  const lang = useLang();
  const t = useMessage();
  const label = t('dossier.source.open', { source: publisherIn(source, lang) });
  return (
    <button
      type="button"
      className={styles['open']}
      aria-label={label}
      title={label}
      onClick={() => applyEdit({ type: 'open', open: { type: 'source', id: source.id } })}
    >
      <Icon name="info" sizePx={14} />
    </button>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
