import { useState } from 'react';
import type { Choice, FilesStep, OpenRecord, UnpackFiles } from './FilesStep.ts';
import { type RowsFile, fileOfSet, rowsFile } from './RowsFile.ts';
import type { AllFilesProgress } from '../../ingest/files/AllProgress.ts';
import { type FolderFiles, folderFiles } from './folderFiles.ts';
import type { Given } from './Given.ts';
import { headKind } from '../../ingest/files/headKind.ts';
import { calmly } from '../../base/calmly.ts';
import { openTrouble } from '../../state/openTrouble.ts';
import { useJob } from '../../ui/useJob.ts';

interface ChosenFiles {
  /** Null where nothing stands between the choice and its rows. */
  readonly step: FilesStep | null;
  readonly choose: (given: readonly Given[]) => void;
  /** Goes on with what the reader has said: which members, or that it may be large. */
  readonly goOn: (choice: Choice) => void;
  /** Calls off what is at work, and forgets the choice. */
  readonly drop: () => void;
}

interface Takers {
  readonly onRows: (files: readonly RowsFile[]) => void;
  readonly onRecord: OpenRecord;
  readonly onRecordOpened: () => void;
}

/** From files of any kind to files of rows; a single file of text is one already. */
export function useChosenFiles(unpack: UnpackFiles, takers: Takers): ChosenFiles {
  const [step, setStep] = useState<FilesStep | null>(null);
  const job = useJob();

  const choose = async (given: readonly Given[]) => {
    const files = given.filter((one) => one instanceof File);
    if (files.length < given.length) return look(given);
    const [first] = files;
    if (!first) return;
    const signal = job.start();
    const isText = files.length === 1 && (await isRows(first));
    if (signal.aborted) return;
    setStep(null);
    if (isText) takers.onRows([rowsFile(first)]);
    else await goOn({ files, chosen: null, isAgreed: false });
  };

  /** Looks into folders: several files are chosen from, one is opened. */
  const look = async (given: readonly Given[]) => {
    const signal = job.start();
    const [name = ''] = given.map((one) => one.name);
    const refuse = (code: 'empty-folder' | 'unreadable') =>
      setStep({ type: 'refused', refusal: { code, name, kind: 'binary' } });
    let found: FolderFiles;
    try {
      found = await folderFiles(given, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof DOMException)) throw error;
      refuse('unreadable');
      return;
    }
    if (signal.aborted) return;
    if (found.files.length === 0) refuse('empty-folder');
    else if (found.files.length === 1) await choose(found.files);
    else setStep({ type: 'folder', ...found });
  };

  const goOn = async (choice: Choice) => {
    const signal = job.start();
    const onProgress = calmly(signal, (progress: AllFilesProgress) =>
      setStep({ type: 'unpacking', choice, progress }),
    );
    const [first] = choice.files;
    onProgress({
      name: first?.name ?? '',
      bytes: 0,
      all: first?.size ?? 0,
      at: 1,
      of: choice.files.length,
      share: 0,
    });
    const files = choice.files.map((file) => ({ name: file.name, body: file }));
    try {
      const found = await unpack({ ...choice, files }, { signal, onProgress });
      if (signal.aborted) return;
      const lastModified = Math.max(...choice.files.map((file) => file.lastModified));
      if (found.type === 'choice' || found.type === 'large') setStep({ ...found, choice });
      else if (found.type === 'refused') setStep(found);
      else if (found.type === 'rows') {
        setStep(null);
        takers.onRows(found.sets.map((set) => fileOfSet(set, lastModified)));
      } else {
        const { name } = found;
        const isOpen = await takers.onRecord(new File([found.body], name, { lastModified }));
        if (signal.aborted) return;
        if (isOpen) takers.onRecordOpened();
        else setStep({ type: 'refused', refusal: { code: 'bad-record', name, kind: 'json' } });
      }
    } catch (error) {
      if (signal.aborted) return;
      const why = openTrouble(error);
      setStep({ type: 'failed', choice, why });
      // a network that is not there is no fault
      if (why !== 'unreachable') reportError(error);
    }
  };

  return {
    step,
    choose: (given) => void choose(given),
    goOn: (choice) => void goOn(choice),
    drop: () => {
      job.stop();
      setStep(null);
    },
  };
}

/** Whether a file is one of rows; one that cannot be read is told so where its first row is looked for. */
async function isRows(file: File): Promise<boolean> {
  try {
    return file.size === 0 || (await headKind(file)) === 'text';
  } catch (error) {
    if (error instanceof DOMException) return true;
    throw error;
  }
}
