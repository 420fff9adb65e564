import { type LocalText, textIn } from '../model/LocalText.ts';
import styles from './DataText.module.css';
import { useLang } from './useLang.ts';
import { useMessage } from './useMessage.ts';

/** A text of the data set in the language of the page; where it has none, in English and marked so. */
export function DataText({ text }: { text: LocalText }) {
  const lang = useLang();
  const t = useMessage();
  const said = textIn(text, lang);
  if (said.lang === lang || said.text === '') return said.text;
  return (
    <span lang={said.lang}>
      {said.text}{' '}
      <small lang={lang} className={styles['sign']}>
        {t('marks.inEnglish')}
      </small>
    </span>
  );
}
