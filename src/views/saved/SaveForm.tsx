import { type SyntheticEvent, useState } from 'react';
import { START_LENS, type Lens } from '../../lens/Lens.ts';
import { NAME_MOST } from '../../state/saved/SavedView.ts';
import { TextField } from './TextField.tsx';
import buttonStyles from '../../ui/Button.module.css';
import { encodeLens } from '../../lens/encodeLens.ts';
import { formatSpan } from '../../i18n/formatDay.ts';
import { isOwnRow } from '../../state/isOwnRow.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { quoted } from '../../base/quoted.ts';
import styles from './Saved.module.css';
import { today } from '../../state/today.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { useEditSaved } from './useEditSaved.ts';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSeenNow } from './useSeenNow.ts';
import { useShownLens } from '../../state/shownLens.ts';
import { useToast } from '../../ui/useToast.ts';
import { withNew } from '../../state/saved/withMoved.ts';

/** Saves what is on screen, under a name that says what it is until the reader gives another. */
export function SaveForm() {
  const t = useMessage();
  const lang = useLang();
  const toast = useToast();
  const lens = useShownLens();
  const { time } = useAnswer();
  const filterWords = useFilterWords()(lens).map((item) => item.name);
  const seenNow = useSeenNow();
  const files = useCatalogue((state) => state.files)
    .filter(({ isFetched }) => !isFetched)
    .map(({ name }) => name);
  const { edit, fault } = useEditSaved();
  const usual = [...filterWords, formatSpan(time, lang)].join(', ').slice(0, NAME_MOST);
  const [typed, setTyped] = useState<string | null>(null);
  const name = (typed ?? usual).trim();

  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name === '') return;
    const view = { query: queryOf(lens), files };
    const seen = seenNow(view).seen;
    const kept = { ...view, name, note: '', savedOn: today(), seen };
    if (!edit((views) => withNew(views, kept))) return;
    setTyped(null);
    toast({ text: t('saved.saved', { name: quoted(name) }) });
  };
  return (
    <form className={styles['form']} onSubmit={save}>
      <TextField
        label={t('saved.name')}
        value={typed ?? usual}
        most={NAME_MOST}
        onChange={setTyped}
      />
      <button
        type="submit"
        className={joinClasses(buttonStyles['button'], buttonStyles['solid'])}
        disabled={name === ''}
      >
        {t('saved.save')}
      </button>
      {files.length > 0 && (
        <p className={styles['muted']}>{t('saved.files', { files: files.join(', ') })}</p>
      )}
      {fault && <p role="alert">{fault}</p>}
    </form>
  );
}

/** The view alone, without the reader’s manners, and without the event of a file that has no other name. */
function queryOf(lens: Lens): string {
  const { lang, theme, embed } = START_LENS;
  const open = isOwnRow(lens.open) ? null : lens.open;
  return encodeLens({ ...lens, lang, theme, embed, open });
}
