import type { Choice, FilesStep } from './FilesStep.ts';
import { Button } from '../../ui/Button.tsx';
import { ChooseMembers } from './ChooseMembers.tsx';
import { ImportFailed } from './ImportFailed.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { StepHeading } from './StepHeading.tsx';
import { fileLimits } from '../../ingest/files/fileLimits.ts';
import { megabytes } from '../../i18n/megabytes.ts';
import { quoted } from '../../base/quoted.ts';
import styles from './Import.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

interface FilesStepViewProps {
  readonly step: Exclude<FilesStep, { type: 'refused' }>;
  readonly onGoOn: (choice: Choice) => void;
  /** Takes files of a folder. */
  readonly onChoose: (files: readonly File[]) => void;
  /** Back to the choice of files; also calls off what is at work. */
  readonly onBack: () => void;
}

/** What is asked or told while files are turned into rows. */
export function FilesStepView({ step, onGoOn, onChoose, onBack }: FilesStepViewProps) {
  switch (step.type) {
    case 'unpacking':
      return <Unpacking progress={step.progress} onStop={onBack} />;
    case 'choice':
      return (
        <ChooseMembers
          members={step.members}
          onGoOn={(chosen) => onGoOn({ ...step.choice, chosen })}
          onBack={onBack}
        />
      );
    case 'folder':
      return (
        <ChooseMembers
          members={step.files.map(({ name, size }) => ({ path: name, size }))}
          isCut={step.isCut}
          onGoOn={(chosen) => {
            const paths = new Set(chosen);
            onChoose(step.files.filter(({ name }) => paths.has(name)));
          }}
          onBack={onBack}
        />
      );
    case 'large':
      return (
        <LargeFiles
          {...step}
          onGoOn={() => onGoOn({ ...step.choice, isAgreed: true })}
          onBack={onBack}
        />
      );
    case 'failed':
      return <ImportFailed why={step.why} onRetry={() => onGoOn(step.choice)} onBack={onBack} />;
  }
}

type Unpacking = Extract<FilesStep, { type: 'unpacking' }>;

function Unpacking({ progress, onStop }: Pick<Unpacking, 'progress'> & { onStop: () => void }) {
  const t = useMessage();
  const { name, bytes, all, at, of, share } = progress;
  return (
    <>
      <StepHeading>{t('import.unpacking')}</StepHeading>
      <ProgressBar
        size="large"
        className={styles['progress']}
        label={t('import.unpacking.progress')}
        value={share}
      />
      <p>
        {of > 1 && `${t('import.unpacking.file', { at, of })} `}
        {quoted(name)}
      </p>
      <p className={styles['aside']}>
        {t('import.progress.bytes', { done: megabytes(bytes), all: megabytes(all) })}
      </p>
      <div className={styles['actions']}>
        <Button icon="stop" onClick={onStop}>
          {t('import.stop')}
        </Button>
      </div>
    </>
  );
}

interface LargeFilesProps {
  /** Null where the files do not say. */
  readonly bytes: number | null;
  readonly packed: number;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}

/** Says how large the files become, before any of it is unpacked. */
function LargeFiles({ bytes, packed, onGoOn, onBack }: LargeFilesProps) {
  const t = useMessage();
  const values = { size: megabytes(bytes ?? fileLimits.askedFrom), packed: megabytes(packed) };
  return (
    <Notice
      kind="failed"
      heading={t('import.large')}
      actions={
        <>
          <Button onClick={onBack}>{t('import.another')}</Button>
          <Button variant="solid" onClick={onGoOn}>
            {t('import.large.yes')}
          </Button>
        </>
      }
    >
      <p>{t(bytes === null ? 'import.large.unknown' : 'import.large.text', values)}</p>
    </Notice>
  );
}
