import { applyEdit, useLens } from '../../state/lensStore.ts';
import { overlayLayer, withOverlay } from '../../lens/overlayLayer.ts';
import { VISITS } from '../../lens/visits.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { Select } from '../../ui/Select.tsx';
import choiceStyles from '../../ui/Choice.module.css';
import { joinClasses } from '../../ui/joinClasses.ts';
import styles from './OverlayChooser.module.css';
import { useId } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { useOverlayOptions } from './useOverlayOptions.ts';

/** What the map draws besides events: ties, and what its states are tinted by. */
export function OverlayChooser() {
  return (
    <LaterMessages>
      <Choices />
    </LaterMessages>
  );
}

function Choices() {
  const t = useMessage();
  const layers = useLens((lens) => lens.layers);
  const isOurs = useLens(({ data }) => data === null);
  const options = useOverlayOptions(overlayLayer(layers));
  const name = useId();
  const choose = (layer: string | null) =>
    applyEdit({ type: 'setLayers', layers: withOverlay(layers, layer) });
  return (
    <div className={styles['choices']}>
      <CheckboxGroup
        legend={t('overlays.lines')}
        options={[{ value: 'ties', label: t('overlays.ties') }]}
        chosen={layers.includes('ties') ? ['ties'] : []}
        onChange={() => applyEdit({ type: 'toggleLayer', layer: 'ties' })}
      />
      {isOurs && (
        <CheckboxGroup
          legend={t('overlays.events')}
          options={[{ value: VISITS, label: t('overlays.visits') }]}
          chosen={layers.includes(VISITS) ? [VISITS] : []}
          onChange={() => applyEdit({ type: 'toggleLayer', layer: VISITS })}
        />
      )}
      <fieldset>
        <legend className={choiceStyles['legend']}>{t('overlays.states')}</legend>
        {options.map(({ kind, value, items }) => (
          <div key={kind}>
            <label className={joinClasses(choiceStyles['row'], styles['option'])}>
              <input
                type="radio"
                name={name}
                className={choiceStyles['mark']}
                checked={value !== undefined}
                onChange={() => choose(items[0]?.value ?? null)}
              />
              {t(`overlays.kind.${kind}`)}
            </label>
            {kind !== 'none' &&
              kind !== 'interventions' &&
              value !== undefined &&
              items.length > 1 && (
                <div className={styles['which']}>
                  <Select
                    label={t(`overlays.which.${kind}`)}
                    labelStyle="hidden"
                    options={items}
                    value={value}
                    onChange={choose}
                  />
                </div>
              )}
          </div>
        ))}
      </fieldset>
    </div>
  );
}
