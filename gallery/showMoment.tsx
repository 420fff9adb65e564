import { type Moment, linkOf } from './Moment.ts';
import { MomentView } from './MomentView.tsx';
import { bindData } from '../src/app/bind/bindData.ts';
import { bindDocument } from '../src/app/bind/bindDocument.ts';
import { bindLang } from '../src/app/bind/bindLang.ts';
import { catalogue } from '../src/state/useCatalogue.ts';
import { createRoot } from 'react-dom/client';
import { decodeLens } from '../src/lens/decodeLens.ts';
import { ownFile } from './ownFile.ts';
import { takeLens } from '../src/state/lensStore.ts';
import { layoutIn } from '../src/ingest/rows/RowLayout.ts';

/** Puts one moment on the page, once all that it is made of is there. */
export async function showMoment(root: HTMLElement, moment: Moment): Promise<void> {
  takeLens(decodeLens(linkOf(moment)).lens, 'address');
  bindDocument();
  bindData();
  await Promise.all([bindLang(), facesLoaded(), recordLoaded()]);
  const { file } = moment;
  if (file)
    await catalogue.open(
      ownFile(file.name),
      layoutIn('plain'),
      { beside: file.place === 'over-record' ? ['record'] : [] },
      () => undefined,
    );
  createRoot(root).render(<MomentView moment={moment} />);
}

/** A face of type that came later would move what stands. */
async function facesLoaded(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
}

function recordLoaded(): Promise<void> {
  return new Promise((resolve, reject) => {
    const hear = () => {
      const { load } = catalogue.store.getState();
      if (load.type === 'ready') resolve();
      if (load.type === 'failed') reject(load.error);
    };
    catalogue.store.subscribe(hear);
    hear();
  });
}
