import { SourceTitle } from '../../marks/SourceTitle.tsx';
import { type Source, publisherIn } from '../../model/Source.ts';
import { formatEdtf } from '../../i18n/formatDay.ts';
import { knownEdtf } from '../../model/readEdtf.ts';
import styles from './Paper.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** The sources cited, by number, with grade and address; nothing where none is. */
export function PaperSources({ numbers }: { readonly numbers: ReadonlyMap<string, number> }) {
  const { sourcesById } = useDataset();
  const t = useMessage();
  if (numbers.size === 0) return null;
  return (
    <section>
      <h2>{t('paper.sources')}</h2>
      <ol className={styles['sources']}>
        {[...numbers].map(([id, number]) => {
          const source = sourcesById.get(id);
          return (
            <li key={id} value={number}>
              {source ? <PaperSource source={source} /> : id}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function PaperSource({ source }: { readonly source: Source }) {
  const lang = useLang();
  const { title, date, url, addressText, reliability, credibility } = source;
  return (
    <>
      {publisherIn(source, lang)}
      {title && ', '}
      <SourceTitle source={source} />
      {date !== undefined && `, ${formatEdtf(knownEdtf(date), lang)}`} ({reliability}
      {credibility}) <span className={styles['address']}>{url ?? addressText}</span>
    </>
  );
}
