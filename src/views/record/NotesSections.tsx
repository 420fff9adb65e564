import { Coming } from '../../ui/Coming.tsx';
import { Fold } from '../../ui/Fold.tsx';
import type { RecordNotes } from '../../model/RecordNotes.ts';
import { Revisions } from './Revisions.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import { WithPart } from '../../ui/WithPart.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { openFromPage } from '../../state/openFromPage.ts';
import { pairName } from '../../query/names/pairName.ts';
import { readPair } from '../../model/Pair.ts';
import { recordNotes, versionAddress } from '../../state/recordNotes.ts';
import styles from './Record.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** How the record came to be as it is: what changed in it, what was sought in vain, what was left out. */
export function NotesSections() {
  const t = useMessage();
  return (
    <WithPart part={recordNotes} meanwhile={<Coming>{t('record.coming')}</Coming>}>
      {(notes) => <Notes notes={notes} />}
    </WithPart>
  );
}

function Notes({ notes: { versions, revisions, sought, leftOut } }: { notes: RecordNotes }) {
  const dataset = useDataset();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  return (
    <>
      <section className={styles['section']} aria-labelledby="record-revisions">
        <h3 id="record-revisions">{t('record.revisions')}</h3>
        <Revisions revisions={revisions} />
        {versions.length > 0 && <Versions versions={versions} />}
      </section>
      <section className={styles['section']} aria-labelledby="record-sought">
        <h3 id="record-sought">{t('record.sought')}</h3>
        <ul className={styles['sought']}>
          {sought.map(({ text: words, pairs }) => (
            <li key={words.en}>
              {text(words)}
              {pairs
                .flatMap((pair) => readPair(pair) ?? [])
                .map((pair) => (
                  <span key={pair}>
                    {' '}
                    <TextButton onClick={() => openFromPage({ type: 'pair', id: pair })}>
                      {pairName(dataset, pair, lang)}
                    </TextButton>
                  </span>
                ))}
            </li>
          ))}
        </ul>
        {leftOut.length > 0 && (
          <Fold summary={t('record.leftOut', { count: leftOut.length })}>
            <ul className={styles['sought']} lang="en">
              {leftOut.map(({ id, reason }) => (
                <li key={id}>
                  <code>{id}</code> {reason}
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </section>
    </>
  );
}

/** Earlier editions, each a data set of its own: Back leads to this one again. */
function Versions({ versions }: Pick<RecordNotes, 'versions'>) {
  const t = useMessage();
  return (
    <p>
      {t('record.versions')}
      {versions.map((edition) => (
        <span key={edition}>
          {' '}
          <TextButton onClick={() => applyEdit({ type: 'setData', data: versionAddress(edition) })}>
            {edition}
          </TextButton>
        </span>
      ))}
    </p>
  );
}
