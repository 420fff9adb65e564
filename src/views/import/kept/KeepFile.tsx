import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type FileToKeep, keptFiles } from '../../../state/kept/keptFiles.ts';
import { Button } from '../../../ui/Button.tsx';
import type { KeepTrouble } from '../../../state/kept/KeepTrouble.ts';
import { bytesFree } from '../../../state/kept/deviceFolder.ts';
import { fileIdOf } from '../../../state/fileIdOf.ts';
import { megabytes } from '../../../i18n/megabytes.ts';
import styles from './Kept.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

type KeepStep =
  | { readonly type: 'looking' }
  | { readonly type: 'already' }
  | { readonly type: 'keeping' }
  /** `free` in bytes; null where the browser does not say. */
  | { readonly type: 'offered'; readonly free: number | null; readonly trouble: KeepTrouble | null }
  | { readonly type: 'refused'; readonly trouble: KeepTrouble }
  | { readonly type: 'kept'; readonly lasts: boolean };

/** Offers to keep a file that was read, with its size and the room that there is; never by itself. */
export function KeepFile({ rows }: { rows: FileToKeep }) {
  const { file } = rows;
  const t = useMessage();
  const [step, setStep] = useState<KeepStep>({ type: 'looking' });

  useEffect(() => {
    let isHere = true;
    void look(file).then((found) => isHere && setStep(found));
    return () => void (isHere = false);
  }, [file]);

  const keep = async () => {
    setStep({ type: 'keeping' });
    const kept = await keptFiles.keep(rows);
    setStep(
      typeof kept === 'string'
        ? { type: 'offered', free: await bytesFree(), trouble: kept }
        : { type: 'kept', lasts: kept.lasts },
    );
  };

  const { name } = file;
  switch (step.type) {
    case 'looking':
      return null;
    case 'already':
      return <p className={styles['said']}>{t('kept.already')}</p>;
    case 'refused':
      return <p className={styles['said']}>{t(`kept.trouble.${step.trouble}`)}</p>;
    case 'keeping':
      return <Said>{t('kept.keeping', { name })}</Said>;
    case 'kept':
      return <Said>{t(step.lasts ? 'kept.done.lasts' : 'kept.done.mayGo', { name })}</Said>;
    case 'offered':
      return <Offer {...step} bytes={file.size} onKeep={() => void keep()} />;
  }
}

/** Takes the focus, which the offer before has lost with its button. */
function Said({ children }: { children: string }) {
  const ref = useRef<HTMLOutputElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  return (
    <output ref={ref} tabIndex={-1} className={styles['said']}>
      {children}
    </output>
  );
}

interface OfferProps {
  readonly bytes: number;
  readonly free: number | null;
  /** Why it was not kept when it was tried. */
  readonly trouble: KeepTrouble | null;
  readonly onKeep: () => void;
}

function Offer({ bytes, free, trouble, onKeep }: OfferProps) {
  const t = useMessage();
  const buttonRef = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (trouble) buttonRef.current?.focus();
  }, [trouble]);
  const size = megabytes(bytes);
  const room = free === null ? null : { size, free: Math.floor(free / 1e6) };
  const isTooLarge = free !== null && bytes > free;
  return (
    <div className={styles['offer']}>
      {trouble && <p role="alert">{t(`kept.trouble.${trouble}`)}</p>}
      {!isTooLarge && (
        <Button ref={buttonRef} variant="chip" onClick={onKeep}>
          {t('kept.keep')}
        </Button>
      )}
      <span className={styles['aside']}>
        {room
          ? t(isTooLarge ? 'kept.keep.tooLarge' : 'kept.keep.room', room)
          : t('kept.keep.size', { size })}
      </span>
    </div>
  );
}

async function look(file: File): Promise<KeepStep> {
  const list = await keptFiles.list();
  if (typeof list === 'string') return { type: 'refused', trouble: list };
  const id = fileIdOf(file);
  if (list.files.some((kept) => kept.id === id)) return { type: 'already' };
  return { type: 'offered', free: await bytesFree(), trouble: null };
}
