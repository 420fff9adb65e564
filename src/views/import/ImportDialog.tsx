import type { Given } from './Given.ts';
import type { Beside } from '../../state/Catalogue.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ColumnsStep } from './columns/ColumnsStep.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ImportFailed } from './ImportFailed.tsx';
import { ImportReport } from './ImportReport.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import type { OpenFile } from './OpenFile.ts';
import { FilesStepView } from './FilesStepView.tsx';
import type { OpenRecord, UnpackFiles } from './FilesStep.ts';
import { ReadingFile } from './ReadingFile.tsx';
import { ReadyFile } from './ReadyFile.tsx';
import { TiesFound } from './TiesFound.tsx';
import { useChosenFiles } from './useChosenFiles.ts';
import { useEffect, useEffectEvent } from 'react';
import { useImport } from './useImport.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface ImportDialogProps {
  /** What was dropped or pasted on the page, if anything was. */
  readonly files: readonly Given[];
  readonly onOpen: OpenFile;
  readonly onUnpack: UnpackFiles;
  /** Opens a data set of our own in place of the one that is there. */
  readonly onRecord: OpenRecord;
  /** Names of the files that are open, and what they stand beside. */
  readonly openFiles: readonly string[];
  readonly stays: readonly Beside[];
  /** Also calls off what is being read. */
  readonly onClose: () => void;
}

/** Opens files of events: which, in which format, how far it is, and what became of their rows. */
export function ImportDialog(props: ImportDialogProps) {
  return (
    <LaterMessages>
      <ImportSteps {...props} />
    </LaterMessages>
  );
}

function ImportSteps(props: ImportDialogProps) {
  const { files, onOpen, onUnpack, onRecord, openFiles, stays, onClose } = props;
  const t = useMessage();
  const steps = useImport(onOpen, stays);
  const { step, chooseExample, chooseFormat, chooseBeside, read, stop } = steps;
  const chosen = useChosenFiles(onUnpack, {
    onRows: steps.choose,
    onRecord,
    onRecordOpened: onClose,
  });
  const take = (given: readonly Given[]) => {
    if (given.length === 0) return;
    stop();
    chosen.choose(given.map((one) => named(one, t('import.pasted'))));
  };
  const takeGiven = useEffectEvent(take);
  useEffect(() => takeGiven(files), [files]);
  const showTies = async (file: File) => {
    if (await onRecord(file)) onClose();
  };
  const back = () => {
    chosen.drop();
    stop();
  };
  if (chosen.step && chosen.step.type !== 'refused')
    return (
      <Dialog open title={t('import.title')} closeLabel={t('import.close')} onClose={onClose}>
        <FilesStepView
          step={chosen.step}
          onGoOn={chosen.goOn}
          onChoose={chosen.choose}
          onBack={back}
        />
      </Dialog>
    );
  return (
    <Dialog
      open
      size={step.type === 'columns' ? 'table' : 'normal'}
      title={t(step.type === 'columns' ? 'columns.title' : 'import.title')}
      closeLabel={t('import.close')}
      onClose={onClose}
    >
      {step.type === 'choosing' && (
        <ChooseFile
          trouble={chosen.step ?? step.trouble}
          onChoose={take}
          onKept={(kept) => {
            chosen.drop();
            steps.readKept(kept);
          }}
          onExample={(format) => {
            chosen.drop();
            chooseExample(format);
          }}
        />
      )}
      {step.type === 'ready' && (
        <ReadyFile
          ready={step}
          openFiles={openFiles}
          onFormat={(format) => chooseFormat(step, format)}
          onBeside={(beside) => chooseBeside(step, beside)}
          onOrder={(order) => steps.chooseOrder(step, order)}
          onColumns={() => steps.checkColumns(step)}
          onForget={() => steps.forgetColumns(step)}
          onRead={() => read(step)}
          onBack={stop}
        />
      )}
      {step.type === 'ties' && (
        <TiesFound
          file={step.ready.file}
          read={step.read}
          order={step.order}
          onOrder={(order) => steps.chooseTieOrder(step.ready, order)}
          onEvents={() => steps.takeAsEvents(step.ready)}
          onShow={(file) => void showTies(file)}
          onBack={stop}
        />
      )}
      {step.type === 'columns' && (
        <ColumnsStep
          file={step.ready.file}
          bytes={step.ready.bytes}
          layout={step.ready.layout}
          onOpen={(layout, remember) => steps.readAs(step.ready, layout, remember)}
          onBack={stop}
        />
      )}
      {step.type === 'reading' && (
        <ReadingFile file={step.ready.file} progress={step.progress} onStop={stop} />
      )}
      {step.type === 'done' && (
        <ImportReport
          ready={step.ready}
          opened={step.opened}
          onNext={() => steps.chooseNext(step.ready)}
          onShow={onClose}
          onFormat={() => chooseFormat(step.ready, step.ready.layout.format)}
          onColumns={
            step.ready.layout.format === 'plain' ? () => steps.checkColumns(step.ready) : null
          }
          onBack={stop}
        />
      )}
      {step.type === 'failed' && (
        <ImportFailed why={step.why} onRetry={() => read(step.ready)} onBack={stop} />
      )}
    </Dialog>
  );
}

/** What was pasted has no name of its own. */
function named(given: Given, name: string): Given {
  if (given.name !== '' || !(given instanceof File)) return given;
  return new File([given], name, { lastModified: given.lastModified });
}
