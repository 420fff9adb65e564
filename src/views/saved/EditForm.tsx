import { NAME_MOST, NOTE_MOST, type SavedView } from '../../state/saved/SavedView.ts';
import { type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from './TextField.tsx';
import buttonStyles from '../../ui/Button.module.css';
import { joinClasses } from '../../ui/joinClasses.ts';
import styles from './Saved.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

interface EditFormProps {
  readonly view: SavedView;
  readonly onSave: (words: Pick<SavedView, 'name' | 'note'>) => void;
  readonly onCancel: () => void;
}

/** The name of a saved view and the note on it. */
export function EditForm({ view, onSave, onCancel }: EditFormProps) {
  const t = useMessage();
  const [name, setName] = useState(view.name);
  const [note, setNote] = useState(view.note);
  const nameRef = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => nameRef.current?.select(), []);
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onSave({ name: name.trim(), note: note.trim() });
  };
  return (
    <form className={styles['form']} onSubmit={save}>
      <TextField
        label={t('saved.newName')}
        value={name}
        most={NAME_MOST}
        fieldRef={nameRef}
        onChange={setName}
      />
      <TextField
        label={t('saved.note')}
        value={note}
        most={NOTE_MOST}
        lines="many"
        onChange={setNote}
      />
      <div className={styles['acts']}>
        <button
          type="submit"
          className={joinClasses(buttonStyles['button'], buttonStyles['solid'])}
          disabled={name.trim() === ''}
        >
          {t('saved.keep')}
        </button>
        <Button onClick={onCancel}>{t('saved.cancel')}</Button>
      </div>
    </form>
  );
}
