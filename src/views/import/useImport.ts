import { EXAMPLES } from 'virtual:examples';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RowFormatId } from '../../ingest/rows/formats/RowFormat.ts';
import { layoutIn } from '../../ingest/rows/RowLayout.ts';
import { headOf } from '../../ingest/rows/readHead.ts';
import type { RowsProgress } from '../../ingest/rows/readRows.ts';
import { sniffRows } from '../../ingest/rows/sniffRows.ts';
import type { Beside } from '../../state/Catalogue.ts';
import type { RowIssue } from '../../model/RowIssue.ts';
import type { ImportStep, ReadyStep } from './ImportStep.ts';
import type { OpenFile } from './OpenFile.ts';
import { openTrouble } from '../../state/openTrouble.ts';
import { fetchExample } from './fetchExample.ts';

/** Text follows at most ten times a second. */
const TELL_EVERY_MS = 100;

const NOTHING_YET: RowsProgress = { bytes: 0, rows: 0, leftOut: 0, linesInside: 0 };

interface Import {
  readonly step: ImportStep;
  /** Looks into a file for its format; calls off what is being read. */
  readonly choose: (file: File) => void;
  /** Takes the example of a format as if it was chosen from the disk. */
  readonly chooseExample: (format: RowFormatId) => void;
  readonly chooseFormat: (ready: ReadyStep, format: RowFormatId) => void;
  readonly chooseBeside: (ready: ReadyStep, beside: readonly Beside[]) => void;
  readonly read: (ready: ReadyStep) => void;
  /** Back to the start, or to the file that was being read. */
  readonly stop: () => void;
}

const START: ImportStep = { type: 'choosing', trouble: null };

/** The opening of a file, step by step; `dropped` is taken as if it was chosen, and `stays`
 * what stays on screen beside it until that is chosen. */
export function useImport(open: OpenFile, dropped: File | null, stays: readonly Beside[]): Import {
  const [step, setStep] = useState<ImportStep>(START);
  const jobRef = useRef<AbortController | null>(null);
  /** As it was chosen last, for the next file too. */
  const besideRef = useRef(stays);

  const startJob = (): AbortSignal => {
    jobRef.current?.abort();
    jobRef.current = new AbortController();
    return jobRef.current.signal;
  };

  const choose = async (file: File) => {
    const signal = startJob();
    const next = await lookInto(file, besideRef.current);
    if (!signal.aborted) setStep(next);
  };

  const chooseExample = async (format: RowFormatId) => {
    const signal = startJob();
    const file = await fetchExample(format, signal);
    if (signal.aborted) return;
    if (file) return choose(file);
    setStep({ type: 'choosing', trouble: { type: 'not-fetched', name: EXAMPLES[format].name } });
  };

  const read = async (ready: ReadyStep) => {
    const signal = startJob();
    let toldAt = -Infinity;
    const onProgress = (progress: RowsProgress) => {
      const now = performance.now();
      if (signal.aborted || now - toldAt < TELL_EVERY_MS) return;
      toldAt = now;
      setStep({ type: 'reading', ready, progress });
    };
    setStep({ type: 'reading', ready, progress: NOTHING_YET });
    try {
      const opened = await open(ready.file, ready.layout, {
        signal,
        onProgress,
        beside: ready.beside,
      });
      if (!signal.aborted) setStep({ type: 'done', ready, opened });
    } catch (error) {
      if (signal.aborted) return;
      const why = openTrouble(error);
      setStep({ type: 'failed', ready, why });
      // a network that is not there is no fault
      if (why !== 'unreachable') reportError(error);
    }
  };

  const stop = () => {
    jobRef.current?.abort();
    setStep(step.type === 'reading' ? step.ready : START);
  };

  const take = useEffectEvent((file: File) => void choose(file));
  useEffect(() => {
    if (dropped) take(dropped);
  }, [dropped]);
  useEffect(() => () => jobRef.current?.abort(), []);

  return {
    step,
    choose: (file) => void choose(file),
    chooseExample: (format) => void chooseExample(format),
    chooseFormat: (ready, format) => setStep({ ...ready, layout: layoutIn(format) }),
    chooseBeside: (ready, beside) => {
      besideRef.current = beside;
      setStep({ ...ready, beside });
    },
    read: (ready) => void read(ready),
    stop,
  };
}

/** What can be done with a file, by its first bytes. */
async function lookInto(file: File, beside: readonly Beside[]): Promise<ImportStep> {
  const found = await sniff(file);
  if (typeof found === 'string')
    return { type: 'ready', file, layout: layoutIn(found), told: 'format', beside };
  // a sheet may well be one of the reader's own with other names: the choice is left
  if (found.code === 'unknown-format') {
    return { type: 'ready', file, layout: layoutIn('plain'), told: 'nothing', beside };
  }
  return { type: 'choosing', trouble: { type: 'refused', file, issue: found } };
}

async function sniff(file: File): Promise<RowFormatId | RowIssue> {
  try {
    return sniffRows(await headOf(file));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { code: 'unreadable', row: null, column: '', found: error.message };
  }
}
