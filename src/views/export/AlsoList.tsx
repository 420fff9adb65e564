import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import type { Offer } from '../../query/sheets/offersOf.ts';
import styles from './Export.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** How a sheet can be told otherwise. */
export type OtherId = NonNullable<Offer['otherwise']>['as'];
export type AlsoId = 'readme' | OtherId;

interface AlsoListProps {
  readonly other: OtherId | undefined;
  readonly chosen: readonly AlsoId[];
  readonly onChange: (chosen: readonly AlsoId[]) => void;
}

/** What else can go with rows. */
export function AlsoList({ other, chosen, onChange }: AlsoListProps) {
  const t = useMessage();
  const ids: readonly AlsoId[] = other ? ['readme', other] : ['readme'];
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
