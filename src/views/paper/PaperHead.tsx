import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { formatDay, formatSpan } from '../../i18n/formatDay.ts';
import { shareAddress } from '../../state/shareAddress.ts';
import styles from './Paper.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useElsewhere } from '../../state/useElsewhere.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMedium } from '../../state/mediumStore.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Above the map on paper: what it shows, of which days, and where it can be opened. */
export function PaperHead({ view }: { readonly view: string }) {
  const medium = useMedium();
  return <LaterMessages>{medium === 'paper' && <Head view={view} />}</LaterMessages>;
}

function Head({ view }: { readonly view: string }) {
  const { span, edition } = useDataset();
  const { time, shown, total } = useAnswer();
  const t = useMessage();
  const lang = useLang();
  const elsewhere = useElsewhere();
  const facts = [
    `${t('paper.time')}: ${formatSpan(time, lang)}`,
    t('list.count', { shown, total }),
    t('paper.dataTo', { day: formatDay(span.endDay, lang), version: edition ?? 'none' }),
  ];
  return (
    <header className={styles['head']}>
      <p className={styles['name']}>{t('app.name')}</p>
      <h1>{view === '' ? t('app.tagline') : view}</h1>
      <p>{facts.join(' · ')}</p>
      {elsewhere && <p>{t('elsewhere.line', { host: elsewhere })}</p>}
      <p className={styles['address']}>{t('paper.address', { address: shareAddress() })}</p>
    </header>
  );
}
