import type { FileHead } from '../../../ingest/rows/readHead.ts';
import { Select } from '../../../ui/Select.tsx';
import styles from './Columns.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** A row is told by so many letters of it. */
const LETTERS = 28;

interface NamesRowProps {
  readonly head: FileHead;
  /** The row as a sheet counts; 0 for none. */
  readonly onChange: (row: number) => void;
}

/** In which row the columns are named. */
export function NamesRow({ head, onChange }: NamesRowProps) {
  const t = useMessage();
  const isAmong = head.first.some(({ row }) => row === head.row);
  const rows = isAmong ? head.first : [...head.first, head];
  return (
    <span className={styles['namesRow']}>
      <Select
        label={t('columns.names')}
        options={[
          ...rows.map(({ row, cells }) => ({
            value: row,
            label: `${String(row)}: ${cut(cells.filter((cell) => cell !== '').join(', '))}`,
          })),
          { value: 0, label: t('columns.names.none') },
        ]}
        value={head.hasNames ? head.row : 0}
        onChange={onChange}
      />
    </span>
  );
}

function cut(text: string): string {
  return text.length > LETTERS ? `${text.slice(0, LETTERS).replace(/[, ]+$/, '')}…` : text;
}
