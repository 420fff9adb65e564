import { Button } from '../../ui/Button.tsx';
import { IssueGroups } from './IssueGroups.tsx';
import type { RowsOpened } from './OpenFile.ts';
import { KeepFile } from './kept/KeepFile.tsx';
import type { ReadyStep } from './ImportStep.ts';
import { StepHeading } from './StepHeading.tsx';
import { issueSheet } from './issueSheet.ts';
import { quoted } from '../../base/quoted.ts';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './Import.module.css';
import { useState } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';

interface ImportReportProps {
  /** The file as it was read, and what is still to be opened. */
  readonly ready: ReadyStep;
  readonly opened: RowsOpened;
  readonly onNext: () => void;
  readonly onShow: () => void;
  /** Back to the file, to read it in another format. */
  readonly onFormat: () => void;
  /** To what the columns are taken for; null where the format knows. */
  readonly onColumns: (() => void) | null;
  readonly onBack: () => void;
}

/** What became of a file's rows: how many are events now, and which were left out, and why. */
export function ImportReport(props: ImportReportProps) {
  const { ready, opened, onNext, onShow, onFormat, onColumns, onBack } = props;
  const { file, parts, spoilt, layout } = ready;
  const [follows] = ready.next;
  const t = useMessage();
  const { progress, places, issues } = opened;
  const [isRefused, setRefused] = useState(false);
  const events = progress.rows - progress.leftOut;
  const save = () => {
    const name = file.name.replace(/\.[^.]*$/, '');
    const sheet = new Blob([issueSheet(issues, t)], { type: 'text/csv;charset=utf-8' });
    setRefused(!saveFile(`${name}-issues.csv`, sheet));
  };
  return (
    <>
      <StepHeading>{t('import.done', { events, name: file.name })}</StepHeading>
      <p>
        {t('import.done.leftOut', { leftOut: progress.leftOut })}
        {progress.linesInside > 0 && ` ${t('import.done.inside', { count: progress.linesInside })}`}
      </p>
      {places.unlocated > 0 && <p>{t('import.done.unlocated', { count: places.unlocated })}</p>}
      {places.beyond > 0 && (
        <p>
          {t('import.done.beyond', {
            count: places.beyond,
            share: places.beyond / (events - places.unlocated),
          })}
        </p>
      )}
      <IssueGroups {...opened} />
      {events > 0 && <KeepFile rows={{ file, parts, spoilt, layout, events }} />}
      {isRefused && <p role="alert">{t('import.notSaved')}</p>}
      <div className={styles['actions']}>
        {issues.length > 0 && (
          <Button icon="download" onClick={save}>
            {t('import.save')}
          </Button>
        )}
        <Button onClick={onBack}>{t('import.another')}</Button>
        {onColumns && progress.leftOut > 0 && (
          <Button onClick={onColumns}>{t('columns.check')}</Button>
        )}
        {follows && (
          <Button variant="solid" onClick={onNext}>
            {t('import.next', { name: quoted(follows.file.name) })}
          </Button>
        )}
        {events > 0 ? (
          <Button variant={follows ? 'quiet' : 'solid'} onClick={onShow}>
            {t('import.show')}
          </Button>
        ) : (
          <Button variant={follows ? 'quiet' : 'solid'} onClick={onFormat}>
            {t('import.otherFormat')}
          </Button>
        )}
      </div>
    </>
  );
}
