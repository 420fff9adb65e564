import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { type KeptList, keptFiles } from '../../../state/kept/keptFiles.ts';
import type { KeepTrouble } from '../../../state/kept/KeepTrouble.ts';
import type { KeptFile } from '../../../state/kept/KeptFile.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { megabytes } from '../../../i18n/megabytes.ts';
import { quoted } from '../../../base/quoted.ts';
import styles from './Kept.module.css';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** What was deleted last, or was not. */
type Said = { readonly type: 'file'; readonly name: string } | { readonly type: 'all' | 'not' };

/** The files that this device keeps, to be opened again or deleted; nothing where it keeps none. */
export function KeptFiles({ onOpen }: { onOpen: (file: KeptFile) => void }) {
  const t = useMessage();
  const lang = useLang();
  const headingId = useId();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [list, setList] = useState<KeptList | KeepTrouble | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    let isHere = true;
    void keptFiles.list().then((found) => isHere && setList(found));
    return () => void (isHere = false);
  }, []);

  const remove = async (act: Promise<KeepTrouble | null>, done: Said) => {
    const trouble = await act;
    setList(await keptFiles.list());
    setSaid(trouble === null ? done : { type: 'not' });
    // what was pressed has gone
    headingRef.current?.focus();
  };

  // a browser that cannot keep files says so where it is asked to
  if (list === null || list === 'absent') return null;
  if (typeof list === 'string') return <p className={styles['aside']}>{t('kept.notListed')}</p>;
  const { files, unread, lost } = list;
  if (files.length + unread + lost === 0 && !said) return null;
  return (
    <section className={styles['kept']} aria-labelledby={headingId}>
      <h3 id={headingId} ref={headingRef} tabIndex={-1}>
        {t('kept.heading')}
      </h3>
      {said?.type === 'file' && <output>{t('kept.deleted', { name: said.name })}</output>}
      {said?.type === 'all' && <output>{t('kept.deleted.all')}</output>}
      {said?.type === 'not' && <p role="alert">{t('kept.notDeleted')}</p>}
      {lost > 0 && <p>{t('kept.lost', { count: lost })}</p>}
      {files.length > 0 && (
        <ul aria-labelledby={headingId}>
          {files.map((file) => (
            <li key={file.id}>
              <div className={styles['what']}>
                <span className={styles['name']}>{file.name}</span>
                <span className={styles['aside']}>
                  {t('kept.row', {
                    events: file.events,
                    size: megabytes(file.bytes),
                    day: formatDay(file.keptOn, lang),
                  })}
                </span>
              </div>
              <Button
                aria-label={t('kept.open.name', { name: file.name })}
                onClick={() => onOpen(file)}
              >
                {t('import.read')}
              </Button>
              <DeleteButton
                words={t('kept.delete')}
                label={t('kept.delete.name', { name: file.name })}
                question={t('kept.delete.sure', { name: quoted(file.name) })}
                onDelete={() =>
                  void remove(keptFiles.delete(file), { type: 'file', name: file.name })
                }
              />
            </li>
          ))}
        </ul>
      )}
      {unread > 0 && <p>{t('kept.unread', { count: unread })}</p>}
      {files.length + unread > 0 && (
        <div className={styles['all']}>
          <DeleteButton
            words={t('kept.deleteAll')}
            question={t('kept.deleteAll.sure')}
            onDelete={() => void remove(keptFiles.deleteAll(), { type: 'all' })}
          />
        </div>
      )}
    </section>
  );
}
