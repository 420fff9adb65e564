import { setListing, useListing } from '../../../state/useListing.ts';
import { LaterMessages } from '../../../i18n/LaterMessages.tsx';
import { applyEdit, useLens } from '../../../state/lensStore.ts';
import { panelOf, setPanel } from '../../../state/usePanel.ts';
import styles from './NoPlaceNote.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useScreen } from '../../../ui/useScreen.ts';
import { useSource } from '../../../state/ShownContext.ts';

/** On the map, how many of the events shown it cannot show; a press lists them. */
export function NoPlaceNote() {
  return (
    <LaterMessages>
      <Note />
    </LaterMessages>
  );
}

function Note() {
  const source = useSource();
  const { ask } = useAnswer();
  const t = useMessage();
  const isEmbedded = useLens(({ embed }) => embed);
  const isAlone = useListing(source) === 'unlocated';
  const hasRoom = useScreen() === 'double';
  const { total: count } = source.unlocated(ask, 0);
  const words = t('marks.noPlace', { count });
  // there is no list beside it
  if (isEmbedded) return <p className={styles['note']}>{words}</p>;
  const turn = () => {
    setListing(isAlone ? 'shown' : 'unlocated', source);
    setPanel('list', 'open');
    if (panelOf('sheet') === 'low') setPanel('sheet', 'half');
    if (!hasRoom) applyEdit({ type: 'open', open: null });
  };
  return (
    <button type="button" className={styles['note']} onClick={turn}>
      {words} <b>{isAlone ? t('marks.noPlace.all') : t('marks.noPlace.list', { count })}</b>
    </button>
  );
}
