import { answerFor } from '../src/state/answerFor.ts';
import { catalogue } from '../src/state/useCatalogue.ts';
import { shownLens } from '../src/state/shownLens.ts';
import type { Moment } from './Moment.ts';
import { overlayLayer } from '../src/lens/overlayLayer.ts';
import { overlayTints } from '../src/state/lateTints.ts';
import { wordsClient } from '../src/state/wordsClient.ts';

/** Resolves when answers are exact, the words of rows are read and the map is painted, two frames running. */
export async function untilSettled(moment: Moment): Promise<void> {
  for (let running = 0; running < 2; running = isSettled(moment) ? running + 1 : 0)
    await nextFrame();
}

function isSettled(moment: Moment): boolean {
  const { source } = catalogue.store.getState().shown;
  const isExact = answerFor(source, shownLens()).standing === 'exact';
  return isExact && isMapPainted() && areStatesTinted() && hasAllCome() && areRowsWorded(moment);
}

/** The canvas of the land gets its size when it is painted first, and the events with it. */
function isMapPainted(): boolean {
  const lands = document.querySelectorAll<HTMLCanvasElement>('.leaflet-atlas-pane canvas');
  const hasMap = document.querySelector('.leaflet-container') !== null;
  return !hasMap || [...lands].some((canvas) => canvas.style.width !== '');
}

/** What makes the tints of an overlay comes later than the land. */
function areStatesTinted(): boolean {
  return overlayLayer(shownLens().layers) === null || overlayTints.known() !== undefined;
}

/** What comes later into room that is kept leaves a mark there until then. */
function hasAllCome(): boolean {
  return document.querySelector('[data-coming]') === null;
}

/** Each row of a file asks for its words once it is in the list; among records it names its file. */
function areRowsWorded({ part, file }: Moment): boolean {
  if (part !== 'list' || !file) return true;
  const listed = [...document.querySelectorAll('li')];
  const rows = listed.filter(
    ({ textContent }) => file.place === 'alone' || textContent.includes(file.name),
  );
  const asked = wordsClient.getQueryCache().getAll();
  const read = asked.filter(({ state }) => state.status === 'success');
  return rows.length > 0 && read.length >= rows.length;
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}
