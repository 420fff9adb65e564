import { type SavedRead, readSaved, savedText } from '../../state/saved/readSaved.ts';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { isoOf } from '../../model/Day.ts';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './Saved.module.css';
import { today } from '../../state/today.ts';
import { useEditSaved } from './useEditSaved.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { withImported } from '../../state/saved/withMoved.ts';

/** In bytes: more than a browser keeps of such text. */
const LARGEST = 20e6;

/** Takes the saved views away as a file, and adds those of one. */
export function FileButtons({ saved }: { saved: SavedRead }) {
  const t = useMessage();
  const inputRef = useRef<HTMLInputElement>(null);
  const { edit, fault, setFault } = useEditSaved();
  const [said, setSaid] = useState('');

  const take = () => {
    const name = `hemisphere-saved-views-${isoOf(today())}.json`;
    const isSaved = saveFile(name, new Blob([savedText(saved)], { type: 'application/json' }));
    setSaid(isSaved ? t('saved.exported', { count: saved.views.length, name }) : '');
    setFault(isSaved ? null : t('saved.notExported'));
  };
  const add = async (file: File) => {
    setSaid('');
    const { name } = file;
    const text = file.size > LARGEST ? null : await textOf(file);
    if (text === null) {
      setFault(t(file.size > LARGEST ? 'saved.file.large' : 'saved.file.unreadable', { name }));
      return;
    }
    const read = readSaved(text);
    if (typeof read === 'string') {
      setFault(t(`saved.file.${read}`, { name }));
      return;
    }
    let told = { added: 0, duplicates: 0 };
    const isKept = edit((views) => {
      const { views: all, ...counts } = withImported(views, read);
      told = counts;
      return all;
    });
    if (!isKept) return;
    const [first] = read.unread;
    setSaid(
      [
        t('saved.imported', { count: told.added, name }),
        ...(told.duplicates > 0 ? [t('saved.duplicates', { count: told.duplicates })] : []),
        ...(first
          ? [
              t('saved.file.unread', { count: read.unread.length }),
              t(`saved.field.${first.field}`, { at: first.at }),
            ]
          : []),
      ].join(' '),
    );
  };
  return (
    <div className={styles['files']}>
      <input
        ref={inputRef}
        hidden
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void add(file);
          // the same file may be chosen again
          target.value = '';
        }}
      />
      <div className={styles['acts']}>
        <Button
          variant="chip"
          icon="download"
          disabled={saved.views.length + saved.unread.length === 0}
          onClick={take}
        >
          {t('saved.export')}
        </Button>
        <Button variant="chip" icon="folder" onClick={() => inputRef.current?.click()}>
          {t('saved.import')}
        </Button>
      </div>
      <output className={styles['said']}>{said}</output>
      {fault && <p role="alert">{fault}</p>}
    </div>
  );
}

/** Null where the browser does not give it any more. */
async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}
