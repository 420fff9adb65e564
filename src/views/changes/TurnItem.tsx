import type { RecordedTurn } from '../../query/ties/changesTally.ts';
import { useTurnWords } from './useTurnWords.ts';
import { ConfidenceMark } from '../../marks/ConfidenceMark.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Standing } from './Standing.tsx';
import { openFromPage } from '../../state/openFromPage.ts';
import styles from './Changes.module.css';
import { useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** One turn of a tie to press: in words, then from what to what, how well sourced, and its note. */
export function TurnItem({ turn }: { turn: RecordedTurn }) {
  const t = useMessage();
  const text = useLocalText();
  const words = useTurnWords();
  const { change, pair, before, after } = turn;
  const isChange = turn.type === 'change';
  return (
    <li className={styles['turn']}>
      <button
        type="button"
        className={styles['open']}
        onClick={() => openFromPage({ type: 'pair', id: pair })}
      >
        {words(turn)}
      </button>
      <p className={styles['standings']}>
        <Standing standing={before} />
        <span className={styles['standing']}>
          <Icon name="arrow" sizePx={14} className={styles['arrow']} />
          <Standing standing={after} />
        </span>
      </p>
      {isChange && (
        <p className={styles['facts']}>
          {[change.note && text(change.note), !change.endRecorded && t('changes.endNotRecorded')]
            .filter(Boolean)
            .map((fact) => `${fact} · `)}
          <span className={styles['backing']}>
            {t('marks.event.sources', { count: change.citations.length })}{' '}
            <ConfidenceMark confidence={change.confidence} />
          </span>
        </p>
      )}
    </li>
  );
}
