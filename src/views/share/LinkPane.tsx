import { Button } from '../../ui/Button.tsx';
import { formatSpan } from '../../i18n/formatDay.ts';
import { shareAddress } from '../../state/shareAddress.ts';
import styles from './ShareDialog.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useCopyLink } from '../../state/useCopyLink.ts';
import { useCopyShared } from './useCopyShared.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useTieText } from './useTieText.ts';

/** The link to the present view, and a sentence that says it with status and day. */
export function LinkPane({ onDone }: { readonly onDone: () => void }) {
  const t = useMessage();
  const lang = useLang();
  const { time } = useAnswer();
  const copyLink = useCopyLink();
  const copyShared = useCopyShared();
  const tie = useTieText();
  const { title } = document;
  const days = formatSpan(time, lang);
  const facts = tie ?? (title.includes(days) ? title : `${title}, ${days}`);
  const text = `${facts} · ${shareAddress()}`;
  const copy = async (copying: Promise<boolean>) => {
    if (await copying) onDone();
  };
  return (
    <>
      <p>{t('share.text')}</p>
      <input
        className={styles['address']}
        aria-label={t('share.address')}
        readOnly
        value={shareAddress()}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles['act']}>
        <Button variant="solid" icon="link" onClick={() => void copy(copyLink())}>
          {t('share.copy')}
        </Button>
      </p>
      <p className={styles['short']}>{text}</p>
      <p className={styles['act']}>
        <Button onClick={() => void copy(copyShared(text))}>{t('share.short.copy')}</Button>
      </p>
    </>
  );
}
