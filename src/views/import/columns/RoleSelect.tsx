import { type Role, ROLES } from '../../../ingest/rows/guess/Role.ts';
import { Select } from '../../../ui/Select.tsx';
import styles from './Columns.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

interface RoleSelectProps {
  /** What the column is called on screen. */
  readonly column: string;
  readonly role: Role | null;
  readonly onChange: (role: Role | null) => void;
}

/** What a column tells of an event. */
export function RoleSelect({ column, role, onChange }: RoleSelectProps) {
  const t = useMessage();
  return (
    <span className={styles['role']} data-none={role === null}>
      <Select
        label={t('columns.role', { column })}
        labelStyle="hidden"
        options={(['none', ...ROLES] as const).map((value) => ({
          value,
          label: t(`columns.role.${value}`),
        }))}
        value={role ?? 'none'}
        onChange={(value) => onChange(value === 'none' ? null : value)}
      />
    </span>
  );
}
