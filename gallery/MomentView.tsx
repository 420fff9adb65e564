import { Suspense, useEffect, useEffectEvent, useState } from 'react';
import { I18nProvider } from '../src/i18n/I18nProvider.tsx';
import { LaterMessages } from '../src/i18n/LaterMessages.tsx';
import type { Moment } from './Moment.ts';
import { PARTS } from './parts.tsx';
import { ShownContext } from '../src/state/ShownContext.ts';
import { Toasts } from '../src/app/Toasts.tsx';
import styles from './MomentView.module.css';
import { untilSettled } from './untilSettled.ts';
import { useCatalogue } from '../src/state/useCatalogue.ts';
import { useSpeech } from '../src/state/speechStore.ts';

/** A part of the app with all that it finds around it there; `data-ready` once nothing more is to come. */
export function MomentView({ moment }: { readonly moment: Moment }) {
  const { lang, messages } = useSpeech();
  const shown = useCatalogue((state) => state.shown);
  const [ready, setReady] = useState(false);
  const { View, ground } = PARTS[moment.part];
  const [width, height] = moment.size;
  return (
    <main
      className={styles['moment']}
      data-ground={ground}
      data-ready={ready || undefined}
      style={{ width, height }}
    >
      <I18nProvider lang={lang} messages={messages}>
        <Toasts>
          <ShownContext value={shown}>
            <Suspense>
              <LaterMessages>
                <View />
                <Settling moment={moment} onSettled={() => setReady(true)} />
              </LaterMessages>
            </Suspense>
          </ShownContext>
        </Toasts>
      </I18nProvider>
    </main>
  );
}

interface SettlingProps {
  readonly moment: Moment;
  readonly onSettled: () => void;
}

/** Begins to wait when what stands before it has come to the page. */
function Settling({ moment, onSettled }: SettlingProps) {
  const settled = useEffectEvent(onSettled);
  useEffect(() => {
    void untilSettled(moment).then(() => settled());
  }, [moment]);
  return null;
}
