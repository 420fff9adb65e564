import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import type { Member } from '../../ingest/files/listMembers.ts';
import { StepHeading } from './StepHeading.tsx';
import { groupBy } from '../../base/groupBy.ts';
import { megabytes } from '../../i18n/megabytes.ts';
import { quoted } from '../../base/quoted.ts';
import styles from './Import.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

interface ChooseMembersProps {
  readonly members: readonly Member[];
  readonly onGoOn: (chosen: readonly string[]) => void;
  readonly onBack: () => void;
  /** Whether there are more, which are not listed. */
  readonly isCut?: boolean;
}

/** Which files of an archive, or sheets of a workbook, are opened: at first those of the commonest ending. */
export function ChooseMembers({ members, onGoOn, onBack, isCut = false }: ChooseMembersProps) {
  const t = useMessage();
  const [chosen, setChosen] = useState(() => likeMost(members.map(({ path }) => path)));
  return (
    <>
      <StepHeading>{t('import.members')}</StepHeading>
      <p className={styles['aside']}>{t('import.members.about')}</p>
      {isCut && <p>{t('import.members.cut', { count: members.length })}</p>}
      <div className={styles['members']}>
        <CheckboxGroup
          legend={t('import.members.legend')}
          options={members.map(({ path, size }) => ({
            value: path,
            label: quoted(path),
            hint: t('import.size', { size: megabytes(size) }),
          }))}
          chosen={chosen}
          onChange={setChosen}
        />
      </div>
      <div className={styles['actions']}>
        <Button onClick={onBack}>{t('import.another')}</Button>
        <Button variant="solid" disabled={chosen.length === 0} onClick={() => onGoOn(chosen)}>
          {t('import.members.goOn')}
        </Button>
      </div>
    </>
  );
}

/** Files of text that stand beside data are most often fewer, and end otherwise. */
function likeMost(paths: readonly string[]): readonly string[] {
  const endings = groupBy(paths, (path) => [/\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '']);
  const [most = []] = [...endings.values()].toSorted((a, b) => b.length - a.length);
  return most;
}
