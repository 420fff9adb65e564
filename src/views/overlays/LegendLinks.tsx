import { Button } from '../../ui/Button.tsx';
import type { Open } from '../../lens/Lens.ts';
import type { Overlay, OverlaySubject } from '../../query/overlays/overlayOf.ts';
import { applyEdit } from '../../state/lensStore.ts';
import styles from './OverlayLegend.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { publisherIn } from '../../model/Source.ts';
import { useLang } from '../../i18n/useLang.ts';

/** Leads to all that the record has on the subject, or else to the sources. */
export function LegendLinks({ overlay }: { overlay: Overlay }) {
  const t = useMessage();
  const open = openOf(overlay.subject);
  if (!open) return <SourceLinks overlay={overlay} />;
  return (
    <Button variant="chip" onClick={() => applyEdit({ type: 'open', open })}>
      {t('overlays.open')}
    </Button>
  );
}

function openOf(subject: OverlaySubject): Open | null {
  if (subject.type === 'bloc') return { type: 'bloc', id: subject.bloc.id };
  if (subject.type === 'vote') return { type: 'vote', id: subject.vote.id };
  return null;
}

function SourceLinks({ overlay: { citations } }: { overlay: Overlay }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const sources = citations.flatMap(({ source }) => dataset.sourcesById.get(source) ?? []);
  if (sources.length === 0) return null;
  const words = t('overlays.sources', { count: sources.length });
  return (
    <details>
      <summary className={styles['more']}>{words}</summary>
      <ul className={styles['states']} aria-label={words}>
        {sources.map((source) => (
          <li key={source.id}>
            <button
              type="button"
              onClick={() => applyEdit({ type: 'open', open: { type: 'source', id: source.id } })}
            >
              {publisherIn(source, lang)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
