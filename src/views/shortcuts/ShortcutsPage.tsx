import { type Shortcut, SHORTCUT_PLACES, SHORTCUTS } from './shortcuts.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { setPanel, usePanel } from '../../state/usePanel.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeyCaps } from './KeyCaps.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import styles from './Shortcuts.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** All keys that the app knows, over the page, and a way to turn those off that are a single character. */
export function ShortcutsPage() {
  return (
    <LaterMessages>
      <ShortcutsDialog />
    </LaterMessages>
  );
}

function ShortcutsDialog() {
  const t = useMessage();
  const open = useLens(({ page }) => page === 'shortcuts');
  const keys = usePanel('keys');
  return (
    <Dialog
      open={open}
      title={t('shortcuts.title')}
      closeLabel={t('shortcuts.closePage')}
      onClose={() => applyEdit({ type: 'turnTo', page: null })}
    >
      <CheckboxGroup
        legend={t('shortcuts.characters')}
        options={[{ value: 'on', label: t('shortcuts.charactersOn') }]}
        chosen={keys === 'on' ? ['on'] : []}
        onChange={(chosen) => setPanel('keys', chosen.length > 0 ? 'on' : 'off')}
      />
      {SHORTCUT_PLACES.map((place) => (
        <section key={place} className={styles['place']} aria-labelledby={`keys-${place}`}>
          <h3 id={`keys-${place}`} className={styles['heading']}>
            {t(`shortcuts.in.${place}`)}
          </h3>
          <dl className={styles['keys']}>
            {SHORTCUTS.filter((shortcut) => shortcut.place === place).map((shortcut) => (
              <Row key={shortcut.id} {...shortcut} />
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

function Row({ id, keys }: Shortcut) {
  const t = useMessage();
  return (
    <div className={styles['row']}>
      <dt>
        <KeyCaps keys={keys} />
      </dt>
      <dd>{t(`shortcuts.${id}`)}</dd>
    </div>
  );
}
