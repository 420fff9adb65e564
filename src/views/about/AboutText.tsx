import { DataText } from '../../i18n/DataText.tsx';
import { useLang } from '../../i18n/useLang.ts';
import { Button } from '../../ui/Button.tsx';
import type { IdBetween } from '../../i18n/MessageId.ts';
import type { Page } from '../../lens/Lens.ts';
import type { ReactNode } from 'react';
import { applyEdit } from '../../state/lensStore.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import styles from './About.module.css';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { useElsewhere } from '../../state/useElsewhere.ts';
import { useShown } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

const NOTICES = `${import.meta.env.BASE_URL}THIRD-PARTY-NOTICES.txt`;

/** The sections of "About"; what they count and date is that of the data set on screen. */
export function AboutText() {
  const { dataset, record } = useShown();
  const { ledger, sourcesById, span, title, summary, licence } = dataset;
  const t = useMessage();
  const lang = useLang();
  const elsewhere = useElsewhere();
  const url = useCatalogue((state) => state.url);
  const changes = ledger.changedPairs.flatMap((pair) => dataset.changesOf(pair)).length;
  return (
    <div className={styles['about']}>
      <Part name="what">
        <p className={styles['lead']}>{t('about.what.text')}</p>
      </Part>
      <Part name="whom">
        <p>{t('about.whom.text')}</p>
      </Part>
      <Part name="sources">
        <p>
          <strong>
            <DataText text={title} />.
          </strong>{' '}
          <DataText text={summary} />
        </p>
        {elsewhere && (
          <p>
            {t('about.sources.elsewhere', { host: elsewhere })} <code>{url}</code>
          </p>
        )}
        <p>
          {t('about.sources.text', {
            events: record.about.total,
            changes,
            sources: sourcesById.size,
          })}
        </p>
        <PageLink page="sources">{t('about.sources.all')}</PageLink>
      </Part>
      <Part name="until">
        <p>
          {t('about.until.text', {
            from: formatDay(span.startDay, lang),
            to: formatDay(span.endDay, lang),
          })}
        </p>
      </Part>
      <Part name="made">
        <p>{t('about.made.text')}</p>
        <PageLink page="method">{t('about.made.method')}</PageLink>
      </Part>
      <Part name="licence">
        <p>
          {t('about.licence.program')} {t('about.licence.data')} <span lang="en">{licence}</span>
        </p>
        <p>
          <a href={NOTICES}>{t('about.licence.notices')}</a>
        </p>
      </Part>
    </div>
  );
}

function Part({
  name,
  children,
}: {
  readonly name: IdBetween<'about.', '.heading'>;
  readonly children: ReactNode;
}) {
  const t = useMessage();
  return (
    <section className={styles['part']}>
      <h3>{t(`about.${name}.heading`)}</h3>
      {children}
    </section>
  );
}

function PageLink({ page, children }: { readonly page: Page; readonly children: ReactNode }) {
  return (
    <Button
      icon="arrow"
      className={styles['link']}
      onClick={() => applyEdit({ type: 'turnTo', page })}
    >
      {children}
    </Button>
  );
}
