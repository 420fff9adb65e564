import { plainAddress } from '../../../model/plainAddress.ts';
import { RowLostError } from '../../../events/RowLostError.ts';
import { DossierHead } from '../parts/DossierHead.tsx';
import { EventFacts } from './EventFacts.tsx';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { HiddenNote, type Missed } from './HiddenNote.tsx';
import { Section } from '../parts/Section.tsx';
import styles from '../Dossier.module.css';
import { rowOfId } from '../../../model/rowId.ts';
import { useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSource } from '../../../state/ShownContext.ts';
import { useEventWords } from '../../../state/useEventWords.ts';

/** An event that is a row of the reader's own file: what its columns say, and the row as it stands. */
export function RowDossier({ event, missed }: { event: GeoEvent; missed: Missed }) {
  const t = useMessage();
  const text = useLocalText();
  const details = useEventWords(event);
  return (
    <>
      <DossierHead
        kicker={`${t(`marks.topic.${event.topic}`)} · ${t('dossier.row.kicker')}`}
        title={text(event.title)}
      />
      <HiddenNote missed={missed} event={event} />
      <p className={styles['lead']}>{text(event.text)}</p>
      <EventFacts event={event} deaths={details.data?.deaths ?? null} />
      <Section heading={t('dossier.row.heading')}>
        <p className={styles['note']}>
          <RowPlace id={event.id} />
        </p>
        <p className={styles['note']}>{t('dossier.row.local')}</p>
        {details.isPending && <p>{t('dossier.row.reading')}</p>}
        {details.isError && <RowLost error={details.error} />}
        {details.data && (
          <dl className={styles['facts']}>
            {details.data.fields.map(({ name, value }) => (
              <Field key={name} name={name} value={value} />
            ))}
          </dl>
        )}
      </Section>
    </>
  );
}

/** Why the file does not give the row; a browser says that in English alone. */
function RowLost({ error }: { error: Error }) {
  const t = useMessage();
  const reason = error instanceof RowLostError ? t(`import.issue.${error.code}`) : error.message;
  return <p role="alert">{t('dossier.row.lost', { reason })}</p>;
}

function RowPlace({ id }: { id: string }) {
  const t = useMessage();
  const source = useSource();
  const owner = source.ownerOf(id);
  if (!owner) return null;
  const { id: file, name } = owner;
  return t('dossier.row.place', { row: rowOfId(file, id) + 1, file: name });
}

/** A cell of the row; text from a file is text, and an address is a link only when it is a whole one. */
function Field({ name, value }: { name: string; value: string }) {
  const isAddress = /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {isAddress ? (
          <a href={plainAddress(value)} target="_blank" rel="noreferrer">
            {plainAddress(value)}
          </a>
        ) : (
          value
        )}
      </dd>
    </>
  );
}
