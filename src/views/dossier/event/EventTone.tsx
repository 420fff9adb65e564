import { EventDisc } from '../../../marks/EventDisc.tsx';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { Gloss } from '../../../marks/Gloss.tsx';
import { cameoWords } from '../../../model/codes/cameoWords.ts';
import styles from '../Dossier.module.css';
import { useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

type Toned = Pick<GeoEvent, 'tone' | 'topic' | 'cameo' | 'codedBy'>;

/** The tone of an event, and the code from which it follows, with what that code stands for. */
export function EventTone({ event }: { event: Toned }) {
  const t = useMessage();
  const { tone, topic, cameo } = event;
  return (
    <>
      <EventDisc tone={tone} topic={topic} />
      <span>
        {t(`marks.tone.${tone}`)}
        <span className={styles['note']}>
          {cameo === null ? t('dossier.event.noCameo') : <Code event={event} code={cameo} />}
        </span>
      </span>
    </>
  );
}

function Code({ event, code }: { event: Toned; code: string }) {
  const t = useMessage();
  const text = useLocalText();
  const [named, root] = [cameoWords(code), cameoWords(code.slice(0, 2))];
  const words = t(event.codedBy ? 'dossier.event.cameoByEditors' : 'dossier.event.cameo', {
    code,
    named: named ? 'yes' : 'no',
    name: named ? text(named.act) : '',
  });
  if (!root) return words;
  return (
    <Gloss words={words}>
      <p>{t('dossier.event.toneFollows', { root: root.code, name: text(root.act) })}</p>
      <p>{t(`marks.tone.${event.tone}.about`)}</p>
    </Gloss>
  );
}
