import { Fence } from './Fence.tsx';
import { Layout } from './Layout.tsx';
import type { LoadState } from './ListPanel.tsx';
import { MissingPartContext, type MissingPartProps } from '../ui/MissingPart.tsx';
import { PartMissing } from './PartMissing.tsx';
import { I18nProvider } from '../i18n/I18nProvider.tsx';
import { ShownContext } from '../state/ShownContext.ts';
import { lateView } from '../ui/lateView.tsx';
import { lazyViews } from './lazyViews.ts';
import { Toasts } from './Toasts.tsx';
import { catalogue, useCatalogue } from '../state/useCatalogue.ts';
import { useLens } from '../state/lensStore.ts';
import { useSpeech } from '../state/speechStore.ts';

const EmbedLayout = lateView(async () => (await import('./EmbedLayout.tsx')).EmbedLayout);

const sayMissing = (missing: MissingPartProps) => <PartMissing {...missing} />;

export function App() {
  const { lang, messages } = useSpeech();
  return (
    <I18nProvider lang={lang} messages={messages}>
      <Toasts>
        <MissingPartContext value={sayMissing}>
          <Page />
        </MissingPartContext>
      </Toasts>
    </I18nProvider>
  );
}

/** What is open, on screen; until a data set is there, and when it fails, an empty one. */
function Page() {
  const embed = useLens((lens) => lens.embed);
  const url = useCatalogue((state) => state.url);
  const load = useCatalogue((state) => state.load);
  const shown = useCatalogue((state) => state.shown);
  const hasFile = useCatalogue(({ arrangement }) => arrangement.files.length > 0);
  const state: LoadState = {
    url,
    // a file is shown without the data set that failed, which the list then says
    load: hasFile ? 'ready' : load.type,
    error: load.type === 'failed' ? load.error : null,
    issues: load.type === 'ready' ? load.issues : [],
    onRetry: () => void catalogue.load(url),
  };
  return (
    <ShownContext value={shown}>
      {embed ? (
        <Fence>
          <EmbedLayout {...state} />
        </Fence>
      ) : (
        <Layout {...state} />
      )}
      {load.type === 'asked' && (
        <Fence>
          <lazyViews.AskElsewhere />
        </Fence>
      )}
    </ShownContext>
  );
}
