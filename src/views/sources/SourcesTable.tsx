import { SourceTitle } from '../../marks/SourceTitle.tsx';
import {
  COUNTS,
  SOURCE_COLUMNS,
  type SourceColumn,
  type SourceOrder,
  orderAfter,
  sortSources,
} from './sortSources.ts';
import { type SourceUse, sourceUses } from '../../query/stories/sourceUses.ts';
import { useMemo, useState } from 'react';
import { type Source, publisherIn } from '../../model/Source.ts';
import { GradeBadge } from '../../marks/GradeBadge.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LOCALES, formatEdtf } from '../../i18n/formatDay.ts';
import { knownEdtf } from '../../model/readEdtf.ts';
import { holdsWords } from './holdsWords.ts';
import { openFromPage } from '../../state/openFromPage.ts';
import { Table } from '../../ui/Table.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Sources.module.css';
import { useShown } from '../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { languageName } from '../../i18n/languageName.ts';
import { useMessage } from '../../i18n/useMessage.ts';

const COUNTED: ReadonlySet<SourceColumn> = new Set(COUNTS);

/** Every source with its grade, its language and how much rests on it. */
export function SourcesTable({ words }: { words: string }) {
  const holdings = useShown();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const locale = LOCALES[lang];
  const [order, setOrder] = useState<SourceOrder>({ column: 'publisher', direction: 'ascending' });
  const uses = useMemo(() => sourceUses(holdings), [holdings]);
  const holds = holdsWords(words);
  const shown = uses.filter(({ source }) =>
    holds(
      [
        publisherIn(source, lang),
        source.title && text(source.title),
        source.url ?? source.addressText,
        source.lang && languageName(source.lang, lang),
        `${source.reliability}${source.credibility}`,
      ].join(' '),
    ),
  );
  return (
    <>
      <p className={styles['muted']}>{t('sources.all.about')}</p>
      <output className={styles['count']}>
        {t('sources.count', { shown: shown.length, total: uses.length })}
      </output>
      {shown.length === 0 ? (
        <p>{t('sources.none')}</p>
      ) : (
        <Table label={t('sources.table')} narrow="own" className={styles['table']}>
          <thead>
            <tr>
              {SOURCE_COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={COUNTED.has(column) ? styles['number'] : undefined}
                  aria-sort={order.column === column ? order.direction : undefined}
                >
                  <button
                    type="button"
                    className={styles['sort']}
                    title={t('sources.sort', { column: t(`sources.${column}`) })}
                    onClick={() => setOrder(orderAfter(order, column))}
                  >
                    {t(`sources.${column}`)}
                    {order.column === column && (
                      <Icon
                        name={order.direction === 'ascending' ? 'chevron-up' : 'chevron-down'}
                        sizePx={11}
                      />
                    )}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sortSources(shown, order, locale).map((use) => (
              <Row key={use.source.id} use={use} />
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

function Row({ use }: { use: SourceUse }) {
  const t = useMessage();
  const lang = useLang();
  const { source } = use;
  return (
    <tr>
      <th scope="row">
        <TextButton
          className={styles['open']}
          onClick={() => openFromPage({ type: 'source', id: source.id })}
        >
          {publisherIn(source, lang)}
        </TextButton>
        <span className={styles['detail']}>
          {source.title && (
            <>
              <SourceTitle source={source} />
              {' · '}
            </>
          )}
          {[
            hostOf(source),
            source.date === undefined ? '' : formatEdtf(knownEdtf(source.date), lang),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      <td>
        <GradeBadge reliability={source.reliability} credibility={source.credibility} />
      </td>
      <td>{source.lang ? languageName(source.lang, lang) : t('sources.noLang')}</td>
      {COUNTS.map((column) => (
        <td
          key={column}
          className={styles['number']}
          data-label={t(`sources.${column}`)}
          data-none={use[column] === 0 || undefined}
        >
          {use[column]}
        </td>
      ))}
    </tr>
  );
}

/** Where it was read, unless the publisher's name says so already. */
function hostOf({ url, publisher }: Source): string {
  if (url === undefined) return '';
  const host = new URL(url).hostname.replace(/^www\./, '');
  return publisher.toLowerCase().includes(host) ? '' : host;
}
