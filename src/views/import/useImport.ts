import { EXAMPLES } from 'virtual:examples';
import { useRef, useState } from 'react';
import { calmly } from '../../base/calmly.ts';
import type { DayOrder } from '../../ingest/rows/dates/DateStyle.ts';
import type { RowFormatId } from '../../ingest/rows/formats/RowFormat.ts';
import { type RowLayout, layoutIn } from '../../ingest/rows/RowLayout.ts';
import { asEvents, lookInto, tiesIn } from './lookInto.ts';
import { openKept } from './kept/openKept.ts';
import { openHead } from '../../ingest/rows/planFile.ts';
import type { RowsProgress } from '../../ingest/rows/readRows.ts';
import type { Beside } from '../../state/Catalogue.ts';
import { type RowsFile, rowsFile } from './RowsFile.ts';
import type { KeptFile } from '../../state/kept/KeptFile.ts';
import { keptColumns } from '../../state/keptColumns.ts';
import type { ImportStep, ReadyStep, Understanding } from './ImportStep.ts';
import type { OpenFile } from './OpenFile.ts';
import { openTrouble } from '../../state/openTrouble.ts';
import { fetchExample } from './fetchExample.ts';
import { useJob } from '../../ui/useJob.ts';

const NOTHING_YET: RowsProgress = { bytes: 0, rows: 0, leftOut: 0, linesInside: 0 };

interface Import {
  readonly step: ImportStep;
  /** Looks into the first of some files for its format; calls off what is being read. */
  readonly choose: (files: readonly RowsFile[]) => void;
  /** Goes on to what was chosen with a file that is open now. */
  readonly chooseNext: (ready: ReadyStep) => void;
  /** Takes the example of a format as if it was chosen from the disk. */
  readonly chooseExample: (format: RowFormatId) => void;
  /** Reads a kept file as it was read before. */
  readonly readKept: (kept: KeptFile) => void;
  readonly chooseFormat: (ready: ReadyStep, format: RowFormatId) => void;
  /** Says which of day and month comes first in the dates of a file. */
  readonly chooseOrder: (ready: ReadyStep, order: DayOrder) => void;
  readonly chooseBeside: (ready: ReadyStep, beside: readonly Beside[]) => void;
  /** Shows what the columns of a sheet are taken for. */
  readonly checkColumns: (ready: ReadyStep) => void;
  /** Reads a sheet by what its columns are said to tell, and perhaps others of these names from now on. */
  readonly readAs: (ready: ReadyStep, layout: RowLayout, remember: boolean) => void;
  /** Looks into a file as if nobody had ever chosen for one of these names. */
  readonly forgetColumns: (ready: ReadyStep) => void;
  /** Reads a file of ties again, with its dates in this order. */
  readonly chooseTieOrder: (ready: ReadyStep, order: DayOrder) => void;
  /** Takes a file of ties for one of events. */
  readonly takeAsEvents: (ready: ReadyStep) => void;
  readonly read: (ready: ReadyStep) => void;
  /** Back to the start, or to the file that was being read or looked at. */
  readonly stop: () => void;
}

const START: ImportStep = { type: 'choosing', trouble: null };

/** The opening of a file of rows, step by step; `stays` is what stays on screen beside it until that is chosen. */
export function useImport(open: OpenFile, stays: readonly Beside[]): Import {
  const [step, setStep] = useState<ImportStep>(START);
  const job = useJob();
  /** As it was chosen last, for the next file too. */
  const besideRef = useRef(stays);

  const choose = async (files: readonly RowsFile[]) => {
    const signal = job.start();
    const next = files[0] ? await lookInto(files[0], files.slice(1), besideRef.current) : START;
    if (!signal.aborted) setStep(next);
  };

  const chooseExample = async (format: RowFormatId) => {
    const signal = job.start();
    const file = await fetchExample(format, signal);
    if (signal.aborted) return;
    if (file) return choose([rowsFile(file)]);
    setStep({ type: 'choosing', trouble: { type: 'not-fetched', name: EXAMPLES[format].name } });
  };

  const read = async (ready: ReadyStep) => {
    const signal = job.start();
    const onProgress = calmly(signal, (progress: RowsProgress) =>
      setStep({ type: 'reading', ready, progress }),
    );
    setStep({ type: 'reading', ready, progress: NOTHING_YET });
    try {
      const opened = await open(ready.file, ready.layout, {
        signal,
        onProgress,
        beside: ready.beside,
        parts: ready.parts,
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

  const readKept = async (kept: KeptFile) => {
    const signal = job.start();
    const opened = await openKept(kept, besideRef.current);
    if (signal.aborted) return;
    if (opened.type === 'ready') await read(opened);
    else setStep(opened);
  };

  const stop = () => {
    job.stop();
    setStep(step.type === 'reading' || step.type === 'columns' ? step.ready : START);
  };

  const readAs = (ready: ReadyStep, layout: RowLayout, remember: boolean) => {
    const head = openHead(ready.bytes);
    if (typeof head !== 'string' && head.hasNames) {
      if (remember) keptColumns.keep(head.cells, layout);
      else keptColumns.forget(head.cells);
    }
    return read({ ...ready, layout, told: 'chosen' });
  };

  const chooseTieOrder = async (ready: ReadyStep, order: DayOrder) => {
    const signal = job.start();
    const found = await tiesIn(ready.file, order);
    if (!signal.aborted) setStep(found ? { type: 'ties', ready, read: found, order } : START);
  };

  const forgetColumns = (ready: ReadyStep) => {
    const head = openHead(ready.bytes);
    if (typeof head !== 'string') keptColumns.forget(head.cells);
    return choose([ready, ...ready.next]);
  };

  return {
    step,
    choose: (files) => void choose(files),
    chooseNext: ({ next }) => {
      // else each would take the place of the one before
      if (!besideRef.current.includes('files')) besideRef.current = [...besideRef.current, 'files'];
      void choose(next);
    },
    chooseExample: (format) => void chooseExample(format),
    readKept: (kept) => void readKept(kept),
    chooseFormat: (ready, format) =>
      setStep({ ...ready, ...(format === ready.own.layout.format ? ready.own : inFormat(format)) }),
    checkColumns: (ready) => setStep({ type: 'columns', ready }),
    readAs: (ready, layout, remember) => void readAs(ready, layout, remember),
    forgetColumns: (ready) => void forgetColumns(ready),
    chooseBeside: (ready, beside) => {
      besideRef.current = beside;
      setStep({ ...ready, beside });
    },
    chooseOrder: (ready, order) => setStep({ ...ready, layout: { ...ready.layout, order } }),
    chooseTieOrder: (ready, order) => void chooseTieOrder(ready, order),
    takeAsEvents: (ready) => setStep(asEvents(ready)),
    read: (ready) => void read(ready),
    stop,
  };
}

/** What the columns of a sheet are taken for is looked at before it is read. */
function inFormat(format: RowFormatId): Understanding {
  return { layout: layoutIn(format), told: format === 'plain' ? 'nothing' : 'chosen' };
}
