import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import styles from './Export.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

export type AlsoId = 'readme' | 'titles';

interface AlsoListProps {
  /** Whether there are titles in each language. */
  readonly hasTitles: boolean;
  readonly chosen: readonly AlsoId[];
  readonly onChange: (chosen: readonly AlsoId[]) => void;
}

/** What else can go with rows. */
export function AlsoList({ hasTitles, chosen, onChange }: AlsoListProps) {
  const t = useMessage();
  const ids: readonly AlsoId[] = hasTitles ? ['readme', 'titles'] : ['readme'];
  return (
    <div className={styles['also']}>
      <CheckboxGroup
        legend={t('export.also')}
        options={ids.map((value) => ({ value, label: t(`export.also.${value}`) }))}
        chosen={chosen}
        onChange={onChange}
      />
    </div>
  );
}
