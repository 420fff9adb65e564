import { KeyList } from '../../../ui/KeyList.tsx';
import styles from './Pair.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

const MARKS = [
  { id: 'ambassador', height: 12, hollow: false, dashed: false },
  { id: 'minister', height: 8, hollow: false, dashed: false },
  { id: 'charge', height: 4, hollow: false, dashed: false },
  { id: 'present', height: 12, hollow: true, dashed: false },
  { id: 'wikidata', height: 12, hollow: true, dashed: true },
  { id: 'none', height: 0, hollow: false, dashed: false },
] as const;

/** What the marks of the lane of observations stand for. */
export function ObservedKey() {
  const t = useMessage();
  return (
    <KeyList>
      {MARKS.map(({ id, height, hollow, dashed }) => (
        <li key={id}>
          <svg width="9" height="14" aria-hidden="true">
            {height === 0 ? (
              <path className={styles['tick']} d="M1 9h6" />
            ) : (
              <rect
                className={styles['mission']}
                data-hollow={hollow || undefined}
                data-dashed={dashed || undefined}
                x="1.5"
                y={13 - height}
                width="5"
                height={height}
              />
            )}
          </svg>
          {t(`centuries.pair.key.${id}`)}
        </li>
      ))}
    </KeyList>
  );
}
