import type { WithIt } from './useOffers.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import styles from './Export.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

interface WithItListProps {
  readonly withIt: WithIt;
  /** Whether the file has no place for what is said of all of it. */
  readonly isPlain: boolean;
}

/** What goes with the rows: where they are from, which version, under which licence, by whom. */
export function WithItList({ withIt, isPlain }: WithItListProps) {
  const t = useMessage();
  const lang = useLang();
  const list = useListFormat();
  const { span } = useDataset();
  const { address, version, licence, files } = withIt;
  const day = formatDay(span.endDay, lang);
  const told = [
    ['address', address],
    ...(licence === null
      ? []
      : ([
          [
            'version',
            t(version === null ? 'export.version.none' : 'export.version.to', {
              version: version ?? '',
              day,
            }),
          ],
          ['licence', licence.split('. ')[0] ?? licence],
        ] as const)),
    ['sources', t('export.sources.text')],
    ...(files.length === 0
      ? []
      : ([['files', t('export.files.text', { names: list(files) })]] as const)),
  ] as const;
  const kept = isPlain ? told.filter(([key]) => key === 'sources' || key === 'files') : told;
  return (
    <>
      <p className={styles['caps']}>{t('export.withIt')}</p>
      <dl className={styles['withIt']}>
        {kept.map(([key, text]) => (
          <div key={key}>
            <dt>{t(`export.${key}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {isPlain && <p className={styles['muted']}>{t('export.inCsv')}</p>}
    </>
  );
}
