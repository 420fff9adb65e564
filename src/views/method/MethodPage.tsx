import { METHOD_SECTIONS, type MethodBlock, type MethodSection } from './methodSections.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import type { MessageId } from '../../i18n/MessageId.ts';
import { methodValues } from './methodValues.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Method.module.css';
import { useDataset, useShown } from '../../state/ShownContext.ts';
import { useId } from 'react';
import { useLang } from '../../i18n/useLang.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** How the data came to be, how they are read, and what they cannot say, over the page. */
export function MethodPage() {
  return (
    <LaterMessages>
      <MethodDialog />
    </LaterMessages>
  );
}

function MethodDialog() {
  const t = useMessage();
  const shown = useLens(({ page }) => page === 'method');
  return (
    <Dialog
      open={shown}
      size="wide"
      title={t('method.title')}
      closeLabel={t('method.close')}
      onClose={() => applyEdit({ type: 'turnTo', page: null })}
    >
      <Method />
    </Dialog>
  );
}

function Method() {
  const dataset = useDataset();
  const t = useMessage();
  const page = useId();
  const narrow = useMedia('(max-width: 760px)');
  const sections = METHOD_SECTIONS.filter(({ concerns }) => concerns?.(dataset) ?? true);
  const idOf = (section: MethodSection) => `${page}-${section.id}`;
  const goTo = (section: MethodSection) => {
    const heading = document.getElementById(idOf(section));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  const contents = (
    <ol>
      {sections.map((section) => (
        <li key={section.id}>
          <TextButton onClick={() => goTo(section)}>{t(`method.${section.id}.heading`)}</TextButton>
        </li>
      ))}
    </ol>
  );
  return (
    <div className={styles['page']}>
      <nav aria-label={t('method.contents')} className={styles['contents']}>
        {narrow ? <Fold summary={t('method.contents')}>{contents}</Fold> : contents}
      </nav>
      <div className={styles['text']}>
        {sections.map((section) => (
          <section key={section.id} aria-labelledby={idOf(section)} className={styles['section']}>
            <h3 id={idOf(section)} tabIndex={-1} className={styles['heading']}>
              {t(`method.${section.id}.heading`)}
            </h3>
            {section.blocks.map((block) => (
              <Block key={nameOf(block)} block={block} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function Block({ block }: { block: MethodBlock }) {
  const t = useMessage();
  const values = methodValues(useShown(), useLang());
  if (typeof block === 'string') return <p>{t(block, values)}</p>;
  if (isList(block))
    return (
      <ul className={styles['bullets']}>
        {block.map((id) => (
          <li key={id}>{t(id, values)}</li>
        ))}
      </ul>
    );
  const Key = block;
  return <Key />;
}

function isList(block: MethodBlock): block is readonly MessageId[] {
  return Array.isArray(block);
}

function nameOf(block: MethodBlock): string {
  return typeof block === 'function' ? block.name : String(block);
}
