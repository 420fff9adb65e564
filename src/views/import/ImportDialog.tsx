import type { Beside } from '../../state/Catalogue.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ImportFailed } from './ImportFailed.tsx';
import { ImportReport } from './ImportReport.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import type { OpenFile } from './OpenFile.ts';
import { ReadingFile } from './ReadingFile.tsx';
import { ReadyFile } from './ReadyFile.tsx';
import { useImport } from './useImport.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface ImportDialogProps {
  /** The file that was dropped on the page, if one was. */
  readonly file: File | null;
  readonly onOpen: OpenFile;
  /** Names of the files that are open, and what they stand beside. */
  readonly openFiles: readonly string[];
  readonly stays: readonly Beside[];
  /** Also calls off what is being read. */
  readonly onClose: () => void;
}

/** Opens a file of events: which one, in which format, how far it is, and what became of its rows. */
export function ImportDialog(props: ImportDialogProps) {
  return (
    <LaterMessages>
      <ImportSteps {...props} />
    </LaterMessages>
  );
}

function ImportSteps({ file, onOpen, openFiles, stays, onClose }: ImportDialogProps) {
  const t = useMessage();
  const { step, choose, chooseExample, chooseFormat, chooseBeside, read, stop } = useImport(
    onOpen,
    file,
    stays,
  );
  return (
    <Dialog open title={t('import.title')} closeLabel={t('import.close')} onClose={onClose}>
      {step.type === 'choosing' && (
        <ChooseFile trouble={step.trouble} onChoose={choose} onExample={chooseExample} />
      )}
      {step.type === 'ready' && (
        <ReadyFile
          ready={step}
          openFiles={openFiles}
          onFormat={(format) => chooseFormat(step, format)}
          onBeside={(beside) => chooseBeside(step, beside)}
          onRead={() => read(step)}
          onBack={stop}
        />
      )}
      {step.type === 'reading' && (
        <ReadingFile file={step.ready.file} progress={step.progress} onStop={stop} />
      )}
      {step.type === 'done' && (
        <ImportReport
          file={step.ready.file}
          opened={step.opened}
          onShow={onClose}
          onFormat={() => chooseFormat(step.ready, step.ready.layout.format)}
          onBack={stop}
        />
      )}
      {step.type === 'failed' && (
        <ImportFailed why={step.why} onRetry={() => read(step.ready)} onBack={stop} />
      )}
    </Dialog>
  );
}
