import { LANGS } from '../../../src/model/LocalText.ts';
import { type Open, PAGES, TIE_SCOPES, TIME_MODES } from '../../../src/lens/Lens.ts';

/** Something of the bundled record that each kind of dossier tells of: a new kind is named here to be tried. */
const OPEN_IDS: Readonly<Record<Open['type'], string>> = {
  event: 'E43',
  pair: 'MEX-PER',
  country: 'COL',
  scenario: 'escalation',
  claim: 'S1',
  source: 'UNVOTES',
  bloc: 'ALBA',
  vote: 'UNGA-CUBA-2025',
};

/** Query strings of views that differ from each other: each page, dossier, mode and language, layers and filters. */
export const ADDRESSES: readonly string[] = [
  '?mode=window',
  ...PAGES.map((page) => `?page=${page}`),
  ...Object.entries(OPEN_IDS).map(([type, id]) => `?open=${type}:${id}`),
  ...['bloc:ALBA', 'vote:UNGA-CUBA-2025', 'interventions'].map((one) => `?layers=ties,${one}`),
  ...TIME_MODES.map((mode) => `?mode=${mode}&to=2025-11-03`),
  ...TIE_SCOPES.map((scope) => `?ties=${scope}`),
  ...LANGS.map((lang) => `?lang=${lang}&open=event:E43`),
  '?pair=MEX-PER',
  '?country=BRA&tone=conflict',
  '?topic=diplomacy&confidence=corroborated',
  '?status=severed',
  '?q=asylum',
  '?q=nothing+of+the+kind',
  '?theme=dark&page=changes',
  '?at=-12.000,-77.000,5.00',
  '?from=1962-10-01&to=1962-10-31',
];
